package mulot.mechanic.attic;

import mulot.i18n.LocalText;

/**
 * A way to film, where the level lets choose.
 *
 * @param id unique in its level
 * @param name on its card
 * @param places it takes on the shelf, at least 1
 * @param value points it brings
 */
public record Film(String id, LocalText name, int places, int value) {}
