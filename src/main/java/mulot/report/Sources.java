package mulot.report;

import java.util.List;
import java.util.stream.Stream;
import mulot.classroom.PlannedLevel;
import mulot.classroom.SeancePlan;
import mulot.level.Fact;
import mulot.level.Level;
import mulot.play.LevelId;

/** The facts that levels tell and who says so. */
final class Sources {
    private final Contents contents;

    Sources(Contents contents) {
        this.contents = contents;
    }

    /** The fact that each level tells after it was played, each once. */
    List<Fact> told(Stream<LevelId> levels) {
        return levels.flatMap(id -> contents.level(id).stream())
                .flatMap(level -> told(level).stream())
                .distinct()
                .toList();
    }

    private List<Fact> told(Level<?, ?, ?> level) {
        return level.envelope().facts().stream()
                .flatMap(id -> contents.library().fact(id).stream())
                .limit(1)
                .toList();
    }

    /** The levels of a plan that has some. */
    static Stream<LevelId> levels(SeancePlan plan) {
        return plan.levels().stream().map(PlannedLevel::level);
    }

    /** «ADEME, Les impacts du numérique (2022)». */
    String source(Fact fact) {
        var source = fact.source();
        return contents.texts()
                .get(
                        "report.source",
                        source.organisation().in(contents.language()),
                        Contents.typographic(source.title()),
                        String.valueOf(source.year()));
    }

    /** What it says, as adults read it. */
    String words(Fact fact) {
        return Contents.typographic(fact.text().in(contents.language()));
    }
}
