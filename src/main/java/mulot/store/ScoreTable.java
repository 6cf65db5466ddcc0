package mulot.store;

import java.util.List;
import mulot.i18n.Language;
import mulot.i18n.Texts;

/** The columns that every list of attempts has, on the command line and in a spreadsheet. */
public final class ScoreTable {
    private static final List<String> COLUMNS =
            List.of("day", "pupil", "level", "stars", "score", "hints", "seconds", "id");

    private ScoreTable() {}

    public static List<String> headers(Language language) {
        var texts = Texts.in(language);
        return COLUMNS.stream()
                .map(column -> texts.get("scores.column." + column))
                .toList();
    }

    /** Dates as yyyy-mm-dd, numbers as numbers. */
    public static List<Object> row(RecordedAttempt recorded, Language language) {
        var attempt = recorded.attempt();
        return List.of(
                recorded.day(),
                recorded.pupil().pseudonym().name(language),
                attempt.level(),
                attempt.stars(),
                attempt.score(),
                attempt.hints(),
                attempt.seconds(),
                recorded.id());
    }
}
