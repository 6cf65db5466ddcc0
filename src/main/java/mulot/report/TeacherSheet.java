package mulot.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import mulot.classroom.PlannedLevel;
import mulot.classroom.SeancePlan;

/** One page for the teacher before a séance: objectives with their codes, phases, levels, material, phrases, sources. */
public final class TeacherSheet {
    private static final float LARGEST = 11;
    private static final float SMALLEST = 8;
    private static final float STEP = 0.5f;
    private static final int OPENERS = 6;
    private static final List<Float> HALVES = List.of(0.7f, 0.3f);

    private TeacherSheet() {}

    /** As PDF: on one page, in words as large as fit there. */
    public static byte[] pdf(SeancePlan plan, Shelf shelf) throws IOException {
        for (var size = LARGEST; size > SMALLEST; size -= STEP) {
            try (var paper = new Paper(size)) {
                write(paper, plan, shelf);
                if (paper.pages() == 1) {
                    return paper.bytes();
                }
            }
        }
        try (var paper = new Paper(SMALLEST)) {
            write(paper, plan, shelf);
            return paper.bytes();
        }
    }

    private static void write(Paper paper, SeancePlan plan, Shelf shelf) throws IOException {
        var texts = shelf.texts();
        paper.title(plan.title());
        paper.text(texts.get("report.sheet.about", plan.minutes(), cycle(plan, shelf)));
        paper.heading(texts.get("report.objectives"));
        for (var id : plan.objectives()) {
            var codes = shelf.library().objective(id).map(each -> String.join(", ", each.codes()));
            paper.item(
                    shelf.objective(id) + codes.map(each -> " (" + each + ")").orElse(""));
        }
        paper.heading(texts.get("report.sheet.phases"));
        for (var phase : plan.phases()) {
            var name = texts.get("seance.phase." + phase.phase().id());
            var about = texts.get("report.phase." + phase.phase().id());
            paper.row(HALVES, List.of(name + " — " + about, texts.get("report.minutes", phase.minutes())), false);
        }
        addLevels(paper, plan, shelf);
        paper.heading(texts.get("report.sheet.material"));
        paper.text(texts.get("report.sheet.material-list"));
        paper.heading(texts.get("report.sheet.openers"));
        for (var id : plan.objectives()) {
            for (var opener : shelf.banks().of(id).map(bank -> bank.openers()).orElse(List.of()).stream()
                    .limit(OPENERS / plan.objectives().size())
                    .toList()) {
                paper.item(opener.in(shelf.language()));
            }
        }
        paper.heading(texts.get("report.sources"));
        for (var source : shelf.sources(plan.levels().stream().map(PlannedLevel::level))) {
            paper.item(source);
        }
    }

    private static String cycle(SeancePlan plan, Shelf shelf) {
        return shelf.texts().get("report.cycle." + plan.cycle().name().toLowerCase(Locale.ROOT));
    }

    private static void addLevels(Paper paper, SeancePlan plan, Shelf shelf) throws IOException {
        var texts = shelf.texts();
        paper.heading(texts.get("report.levels"));
        if (plan.levels().isEmpty()) {
            paper.text(texts.get("report.sheet.all-levels"));
        }
        for (var level : plan.levels()) {
            var access =
                    texts.get("teacher.seance.access." + level.access().name().toLowerCase(Locale.ROOT));
            paper.item(shelf.title(level.level()) + " (" + access + ")");
        }
    }
}
