package mulot.teacher;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mulot.i18n.Texts;
import mulot.play.LevelId;
import mulot.store.Csv;

/** What was played, as tables for a spreadsheet: the figures of the screen, pupils by their pseudonyms. */
final class PlayTables {
    private PlayTables() {}

    /** In the order of their names, never of their results. */
    static byte[] pupils(AttemptsModel model) {
        return Csv.of(
                headings(model.texts(), "pupil", "levels", "tries", "best-stars", "possible", "hints", "last-day"),
                model.byPupil().stream()
                        .map(row -> List.of(
                                row.name(),
                                row.levels(),
                                row.tries(),
                                row.stars(),
                                row.possibleStars(),
                                row.hints(),
                                row.lastDay()))
                        .toList());
    }

    /** @param hardest the decision of a level that went wrong most often, in words; empty when none did */
    static byte[] levels(AttemptsModel model, Function<LevelId, String> hardest) {
        return Csv.of(
                headings(model.texts(), "level", "pupils", "tries", "mean-stars", "hints", "last-day", "hardest"),
                model.byLevel().stream()
                        .map(row -> List.of(
                                row.title(),
                                row.pupils(),
                                row.tries(),
                                mean(row.meanStars()),
                                row.hints(),
                                row.lastDay(),
                                hardest.apply(row.level())))
                        .toList());
    }

    private static List<String> headings(Texts texts, String... columns) {
        return Stream.of(columns)
                .map(column -> texts.get("teacher.column." + column))
                .toList();
    }

    /** As the screen rounds it. */
    private static double mean(double stars) {
        return new BigDecimal(stars).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }
}
