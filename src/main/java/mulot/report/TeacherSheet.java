package mulot.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mulot.classroom.Answering;
import mulot.classroom.SeancePlan;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.level.Objective;
import mulot.level.QuestionBank;

/** One page that a teacher has in the hand before and during a séance. */
public final class TeacherSheet {
    private static final List<Float> SCALES = List.of(1f, 0.94f, 0.88f, 0.82f, 0.76f, 0.7f);
    private static final int OPENERS = 3;
    private static final int SOURCES = 6;

    private final SeancePlan plan;
    private final Contents contents;
    private final Texts texts;

    public TeacherSheet(SeancePlan plan, Contents contents) {
        this.plan = plan;
        this.contents = contents;
        this.texts = contents.texts();
    }

    /** «fiche-Temps-d-ecran-2026-12-01.pdf» */
    public static String fileName(SeancePlan plan, Language language, LocalDate today) {
        return TakeAway.fileName(Texts.in(language).get("scores.file.sheet"), plan.title(), today) + ".pdf";
    }

    /** In the largest letters that leave it on one page. */
    public byte[] bytes() {
        var paper = fill(SCALES.getFirst());
        for (var scale : SCALES) {
            if (paper.pages() > 1) {
                paper.bytes(); // lets go of it
                paper = fill(scale);
            }
        }
        return paper.bytes();
    }

    private Paper fill(float scale) {
        var paper = new Paper(texts, texts.get("report.sheet.name"), scale);
        paper.write(Ink.TITLE, plan.title());
        paper.write(
                Ink.TEXT,
                texts.get(
                        "report.sheet.summary",
                        texts.get("report.cycle." + plan.cycle().name().toLowerCase(Locale.ROOT)),
                        plan.minutes(),
                        texts.get("report.sheet." + (plan.answering() == Answering.BY_HANDS ? "hands" : "each"))));
        heading(paper, "objectives");
        paper.list(Ink.TEXT, objectives());
        heading(paper, "material");
        paper.list(Ink.TEXT, material());
        heading(paper, "phases");
        phases(paper);
        heading(paper, "levels");
        if (plan.levels().isEmpty()) {
            paper.write(Ink.TEXT, texts.get("report.sheet.all-levels"));
        } else {
            paper.list(Ink.TEXT, levels());
        }
        var openers = openers();
        if (!openers.isEmpty()) {
            heading(paper, "openers");
            paper.list(Ink.TEXT, openers);
        }
        sources(paper);
        return paper;
    }

    private void heading(Paper paper, String key) {
        paper.space(8);
        paper.write(Ink.HEADING, texts.get("report.sheet." + key));
        paper.rule();
        paper.space(4);
    }

    private List<String> objectives() {
        return plan.objectives().stream()
                .map(id -> contents.objective(id)
                        + contents.library()
                                .objective(id)
                                .map(objective -> " (" + codes(objective) + ")")
                                .orElse(""))
                .toList();
    }

    /** «CRCN 4.3» is never broken. */
    private static String codes(Objective objective) {
        return objective.codes().stream()
                .map(code -> code.replace(' ', '\u00A0'))
                .collect(Collectors.joining(", "));
    }

    private List<String> material() {
        return Stream.of("machines", "projector", "paper")
                .map(thing -> texts.get("report.sheet." + thing))
                .toList();
    }

    private void phases(Paper paper) {
        var table = new PaperTable(paper, List.of(0.2f, 0.12f, 0.68f));
        for (var phase : plan.phases()) {
            var id = phase.phase().id();
            table.row(List.of(
                    texts.get("seance.phase." + id),
                    texts.get("report.sheet.minutes", phase.minutes()),
                    texts.get("report.sheet.do." + id)));
        }
    }

    private List<String> levels() {
        return plan.levels().stream()
                .map(each -> texts.get(
                        "report.sheet.level",
                        contents.title(each.level()),
                        texts.get(
                                "teacher.seance.access." + each.access().name().toLowerCase(Locale.ROOT)),
                        contents.level(each.level())
                                .map(level -> level.envelope().difficulty())
                                .orElse(0)))
                .toList();
    }

    /** As many for each objective. */
    private List<String> openers() {
        var each = Math.max(1, OPENERS / plan.objectives().size());
        return plan.objectives().stream()
                .flatMap(id -> contents.banks().of(id).stream())
                .map(QuestionBank::openers)
                .flatMap(openers -> openers.stream().limit(each))
                .map(opener -> opener.in(contents.language()))
                .toList();
    }

    private void sources(Paper paper) {
        var sources = new Sources(contents);
        var facts = sources.told(Sources.levels(plan));
        if (facts.isEmpty()) {
            return;
        }
        heading(paper, "sources");
        paper.list(
                Ink.SMALL,
                facts.stream()
                        .limit(SOURCES)
                        .map(fact -> sources.words(fact) + " " + sources.source(fact))
                        .toList());
    }
}
