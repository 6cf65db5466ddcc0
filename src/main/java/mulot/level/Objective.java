package mulot.level;

import mulot.i18n.LocalText;

/**
 * What a pupil knows afterwards.
 *
 * @param id for example {@code O1}
 * @param theme for example {@code screen-time}
 * @param text «L’élève sait …»
 */
public record Objective(String id, String theme, LocalText text) {}
