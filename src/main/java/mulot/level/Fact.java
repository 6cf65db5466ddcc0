package mulot.level;

import java.util.Optional;
import mulot.i18n.Language;
import mulot.i18n.LocalText;

/**
 * Something a level may tell, with its source.
 *
 * @param id for example {@code san-04}
 * @param text one sentence
 * @param young the French sentence for ages 6–8, where there is one
 * @param audience {@code 6-8}, {@code 9-11} or {@code teacher}
 * @param solidity {@code A} solid, {@code B} good, {@code C} a range, said with «environ»; {@code D} never told
 * @param source who says so
 */
public record Fact(String id, LocalText text, Optional<String> young, String audience, String solidity, Source source) {

    /**
     * Who published it.
     *
     * @param organisation for example ADEME
     * @param title of the publication
     * @param year of the publication
     */
    public record Source(LocalText organisation, String title, int year) {}

    /** The sentence for a group and a language: the simpler one where there is one. */
    public String told(Ages group, Language language) {
        return young.filter(simple -> group == Ages.SIX_TO_EIGHT && language == Language.FR)
                .orElse(text.in(language));
    }

    /** Whether it may be told at all. */
    boolean isSolid() {
        return !solidity.equals("D");
    }

    boolean isForAdults() {
        return audience.equals("teacher");
    }
}
