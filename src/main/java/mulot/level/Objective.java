package mulot.level;

import java.util.List;
import mulot.i18n.LocalText;

/**
 * What a pupil knows afterwards.
 *
 * @param id for example {@code O1}
 * @param theme for example {@code screen-time}
 * @param text «L’élève sait …»
 * @param cycles {@code 2-3}, or {@code 3} for the older pupils alone
 * @param codes of the competences in the CRCN and in DigComp, for example {@code CRCN 4.3}
 */
public record Objective(String id, String theme, LocalText text, String cycles, List<String> codes) {
    public Objective {
        codes = List.copyOf(codes);
    }
}
