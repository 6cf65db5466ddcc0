package mulot.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mulot.classroom.HandCount;
import mulot.classroom.Measure;
import mulot.classroom.Measures;
import mulot.classroom.Moment;
import mulot.classroom.SeanceResults;
import mulot.i18n.Texts;
import mulot.level.Debate;
import mulot.play.LevelId;
import mulot.store.RecordedAttempt;

/**
 * What a town may know of a séance: counts alone. No name, no pseudonym, no label of class or plan, because adults type
 * those; nothing of an objective that fewer than {@link Measure#FEWEST_PUPILS} pupils answered.
 */
final class SeanceReport {
    private static final float BAR = 9;
    private static final float BAR_WIDTH = 250;
    private static final float GREY = 0.62f;
    private static final double MEBI = 1024.0 * 1024;

    private final ClassRecord record;
    private final SeanceResults results;
    private final Contents contents;
    private final Texts texts;
    private final Paper paper;

    SeanceReport(ClassRecord record, SeanceResults results, Contents contents) {
        this.record = record;
        this.results = results;
        this.contents = contents;
        this.texts = contents.texts();
        this.paper = new Paper(texts, texts.get("report.seance.title"), 1);
    }

    byte[] bytes() {
        var seance = results.seance();
        paper.write(Ink.TITLE, texts.get("report.seance.title"));
        paper.write(
                Ink.TEXT,
                texts.get(
                        "report.seance.when",
                        texts.get("report.cycle." + seance.plan().cycle().name().toLowerCase(Locale.ROOT)),
                        LongDay.in(seance.day(), contents.language())));
        if (!seance.ended()) {
            paper.write(Ink.STRONG, texts.get("report.seance.not-over"));
        }
        heading("class");
        paper.write(Ink.TEXT, people());
        heading("phases");
        phases();
        heading("learned");
        learned();
        vote();
        pledges();
        heading("used");
        used();
        sources();
        return paper.bytes();
    }

    private void heading(String key) {
        paper.need(70);
        paper.space(12);
        paper.write(Ink.HEADING, texts.get("report.seance." + key));
        paper.rule();
        paper.space(5);
    }

    private String people() {
        var listed = record.pupils().size();
        var grade = record.grade().isEmpty() ? "" : " " + texts.get("report.seance.grade", record.grade());
        var counted =
                listed > 0 ? texts.get("report.seance.listed", listed) : texts.get("report.seance.raised", mostHands());
        return counted + grade + " " + texts.get("report.seance.anonymous");
    }

    private int mostHands() {
        return results.hands().stream()
                .map(HandCount::subject)
                .distinct()
                .mapToInt(subject -> results.hands().stream()
                        .filter(count -> count.subject().equals(subject))
                        .mapToInt(HandCount::hands)
                        .sum())
                .max()
                .orElse(0);
    }

    private void phases() {
        var plan = results.seance().plan();
        var words = plan.phases().stream()
                .map(phase -> texts.get(
                        "report.seance.phase",
                        texts.get("seance.phase." + phase.phase().id()),
                        phase.minutes()))
                .toList();
        paper.write(Ink.TEXT, String.join(", ", words) + ".");
        paper.write(Ink.TEXT, texts.get("report.seance.minutes", plan.minutes()));
    }

    private void learned() {
        var measures = Measures.of(List.of(results), contents.banks().rightChoices());
        if (measures.isEmpty()) {
            paper.write(Ink.TEXT, texts.get("report.seance.not-asked"));
            return;
        }
        for (var measure : measures) {
            paper.need(90);
            paper.write(Ink.STRONG, contents.objective(measure.objective()));
            if (measure.pupils() < Measure.FEWEST_PUPILS) {
                paper.write(Ink.TEXT, texts.get("report.seance.too-few", Measure.FEWEST_PUPILS));
            } else {
                bar(Moment.BEFORE, measure.right(), measure.asked(), GREY);
                bar(Moment.AFTER, measure.rightAfter(), measure.askedAfter(), 0);
                paper.write(Ink.TEXT, gain(measure));
            }
            paper.space(7);
        }
        paper.write(Ink.SMALL, texts.get("report.seance.about-gain", Measure.FEWEST_PUPILS));
    }

    private String gain(Measure measure) {
        var gain = measure.gain();
        return gain.isPresent()
                ? texts.get("report.seance.gain", texts.get("teacher.gain", gain.getAsDouble()), measure.pupils())
                : texts.get("report.seance.all-known", measure.pupils());
    }

    /** The words stand beside the bar: they say all that it says. */
    private void bar(Moment moment, int right, int asked, float grey) {
        paper.put(Ink.TEXT, texts.get("seance.phase." + moment.id()), 0);
        paper.put(Ink.TEXT, texts.get("teacher.of", right, asked), 60 + BAR_WIDTH + 12);
        var top = paper.y();
        paper.moveTo(top + 3);
        paper.box(60, asked == 0 ? 0 : BAR_WIDTH * right / asked, BAR, grey);
        paper.frame(60, BAR_WIDTH, BAR, 0.8f);
        paper.moveTo(top + paper.lineHeight(Ink.TEXT));
    }

    private void vote() {
        var objective = results.seance().plan().objectives().getFirst();
        var first = HandCount.vote(objective, 1);
        if (results.hands().stream().noneMatch(count -> count.subject().equals(first))) {
            return;
        }
        contents.banks().of(objective).ifPresent(bank -> vote(bank.debate(), first, HandCount.vote(objective, 2)));
    }

    private void vote(Debate debate, String first, String second) {
        heading("vote");
        paper.write(Ink.TEXT, debate.ask().in(contents.language()));
        var table = new PaperTable(paper, List.of(0.5f, 0.25f, 0.25f));
        table.head(List.of(
                texts.get("report.seance.choice"),
                texts.get("report.seance.first-vote"),
                texts.get("report.seance.second-vote")));
        for (var choice = 0; choice < debate.choices().size(); choice++) {
            table.row(List.of(
                    debate.choices().get(choice).text().in(contents.language()),
                    String.valueOf(PledgeCount.hands(results, first, choice)),
                    String.valueOf(PledgeCount.hands(results, second, choice))));
        }
    }

    private void pledges() {
        var pledges = PledgeCount.of(results, contents.banks());
        if (pledges.isEmpty()) {
            return;
        }
        heading("pledges");
        paper.list(
                Ink.TEXT,
                pledges.stream()
                        .map(pledge -> texts.get(
                                "report.seance.pledge",
                                texts.get(
                                        "seance.pledge-sentence",
                                        pledge.situation().text().in(contents.language()),
                                        pledge.gesture().text().in(contents.language())),
                                pledge.count()))
                        .toList());
    }

    private void used() {
        var used = record.used().get(results.seance().id());
        if (used == null) {
            paper.write(Ink.TEXT, texts.get("report.seance.not-measured"));
            return;
        }
        paper.list(
                Ink.TEXT,
                List.of(
                        texts.get("report.seance.processor", used.processor().toMillis() / 1000.0),
                        mebi("memory", used.memory()),
                        mebi("written", used.written())));
        paper.write(Ink.SMALL, texts.get("report.seance.about-used"));
    }

    private String mebi(String key, OptionalLong bytes) {
        return bytes.isPresent()
                ? texts.get("report.seance." + key, bytes.getAsLong() / MEBI)
                : texts.get("report.seance." + key + "-unknown");
    }

    private void sources() {
        var sources = new Sources(contents);
        var facts = sources.told(levels());
        if (facts.isEmpty()) {
            return;
        }
        heading("sources");
        paper.list(
                Ink.SMALL,
                facts.stream()
                        .map(fact -> sources.words(fact) + " " + sources.source(fact))
                        .toList());
    }

    /** Those of the plan; in a plan without levels those that were played that day. */
    private Stream<LevelId> levels() {
        var seance = results.seance();
        return seance.plan().levels().isEmpty()
                ? record.attempts().stream()
                        .filter(each -> each.day().equals(seance.day()))
                        .map(RecordedAttempt::attempt)
                        .map(attempt -> attempt.level())
                        .distinct()
                : Sources.levels(seance.plan());
    }
}
