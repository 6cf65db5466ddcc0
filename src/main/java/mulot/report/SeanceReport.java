package mulot.report;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mulot.classroom.HandCount;
import mulot.classroom.Measure;
import mulot.classroom.Measures;
import mulot.classroom.SeanceResults;
import mulot.consumption.Consumption;
import mulot.play.LevelId;
import mulot.store.RecordedAttempt;

/**
 * A séance for the town: counts alone, and what the program itself has used. No name of anybody; neither the label of
 * the class nor the title of the plan, since adults type those; no figures of fewer than {@link Measure#FEWEST_PUPILS}.
 */
public final class SeanceReport {
    private static final List<Float> MEASURES = List.of(0.46f, 0.15f, 0.15f, 0.1f, 0.14f);
    private static final List<Float> LEVELS = List.of(0.6f, 0.2f, 0.2f);
    private static final String NOT_TOLD = "—";
    private static final double MILLION = 1_000_000;

    private final SeanceResults results;
    private final List<RecordedAttempt> attempts;
    private final Optional<Consumption> consumption;
    private final Shelf shelf;
    private final Paper paper;

    private SeanceReport(
            SeanceResults results,
            List<RecordedAttempt> attempts,
            Optional<Consumption> consumption,
            Shelf shelf,
            Paper paper) {
        this.results = results;
        this.attempts = attempts;
        this.consumption = consumption;
        this.shelf = shelf;
        this.paper = paper;
    }

    /**
     * As PDF.
     *
     * @param attempts of the class; those of other days are left out
     * @param consumption of the program, where it was measured
     */
    public static byte[] pdf(
            SeanceResults results, List<RecordedAttempt> attempts, Optional<Consumption> consumption, Shelf shelf)
            throws IOException {
        var day = results.seance().day();
        var today = attempts.stream().filter(one -> one.day().equals(day)).toList();
        try (var paper = new Paper()) {
            new SeanceReport(results, today, consumption, shelf, paper).write();
            return paper.bytes();
        }
    }

    private void write() throws IOException {
        var seance = results.seance();
        var day = seance.day()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(shelf.language().locale()));
        paper.title(say("report.seance.title"));
        var cycle = say("report.cycle." + seance.plan().cycle().name().toLowerCase(Locale.ROOT));
        paper.text(say("report.seance.about", cycle, day, seance.plan().minutes()));
        var grade = seance.schoolClass().grade();
        paper.text(say("report.seance.who", grade.isEmpty() ? "" : " " + grade, pupils()));
        addMeasures();
        addLevels();
        addVotes();
        addPledges();
        addConsumption();
        paper.heading(say("report.sources"));
        for (var source : shelf.sources(
                attempts.stream().map(one -> one.attempt().level()).distinct())) {
            paper.item(source);
        }
    }

    private String say(String key, Object... arguments) {
        return shelf.texts().get(key, arguments);
    }

    /** Those who played or answered, whichever are more; with counted hands the most hands at one question. */
    private int pupils() {
        var played = attempts.stream().map(RecordedAttempt::pupil).distinct().count();
        var answered =
                results.answers().stream().map(each -> each.pupil()).distinct().count();
        var hands = measures().stream().mapToInt(Measure::pupils).max().orElse(0);
        return (int) Math.max(Math.max(played, answered), hands);
    }

    private List<Measure> measures() {
        return Measures.of(List.of(results), shelf.banks().rightChoices());
    }

    private void addMeasures() throws IOException {
        paper.heading(say("report.measures"));
        var measures = measures();
        if (measures.isEmpty()) {
            paper.text(say("report.no-measures"));
            return;
        }
        paper.row(
                MEASURES,
                List.of(
                        say("report.objective"),
                        say("report.before"),
                        say("report.after"),
                        say("report.pupils"),
                        say("report.gain")),
                true);
        for (var measure : measures) {
            paper.row(MEASURES, cells(measure), false);
        }
        paper.gap(6);
        for (var measure : measures) {
            if (measure.pupils() < Measure.FEWEST_PUPILS) {
                continue;
            }
            paper.bar(say("report.bar-before", measure.objective()), measure.right(), measure.asked(), false);
            paper.bar(say("report.bar-after", measure.objective()), measure.rightAfter(), measure.askedAfter(), true);
        }
        paper.text(say("report.gain-about"));
    }

    /** What few pupils knew could be told of one of them. */
    private List<String> cells(Measure measure) {
        if (measure.pupils() < Measure.FEWEST_PUPILS) {
            var words = shelf.objective(measure.objective());
            return List.of(words, NOT_TOLD, NOT_TOLD, String.valueOf(measure.pupils()), NOT_TOLD);
        }
        var gain = measure.gain();
        return List.of(
                shelf.objective(measure.objective()),
                say("teacher.of", measure.right(), measure.asked()),
                say("teacher.of", measure.rightAfter(), measure.askedAfter()),
                String.valueOf(measure.pupils()),
                gain.isPresent() ? say("teacher.gain", gain.getAsDouble()) : NOT_TOLD);
    }

    private void addLevels() throws IOException {
        if (attempts.isEmpty()) {
            return;
        }
        paper.heading(say("report.levels"));
        paper.row(LEVELS, List.of(say("report.level"), say("report.tries"), say("report.mean-stars")), true);
        Map<LevelId, List<RecordedAttempt>> byLevel = attempts.stream()
                .collect(Collectors.groupingBy(
                        one -> one.attempt().level(), () -> new TreeMap<>(shelf.order()), Collectors.toList()));
        for (var entry : byLevel.entrySet()) {
            var pupils = entry.getValue().stream()
                    .map(RecordedAttempt::pupil)
                    .distinct()
                    .count();
            var mean = entry.getValue().stream()
                    .mapToInt(one -> one.attempt().stars())
                    .average()
                    .orElse(0);
            paper.row(
                    LEVELS,
                    List.of(
                            shelf.title(entry.getKey()),
                            String.valueOf(entry.getValue().size()),
                            pupils < Measure.FEWEST_PUPILS ? NOT_TOLD : say("teacher.mean", mean)),
                    false);
        }
    }

    private void addVotes() throws IOException {
        for (var objective : results.seance().plan().objectives()) {
            var bank = shelf.banks().of(objective);
            if (bank.isEmpty() || hands(HandCount.vote(objective, 1)).isEmpty()) {
                continue;
            }
            var debate = bank.get().debate();
            paper.heading(say("report.vote"));
            paper.text(debate.ask().in(shelf.language()));
            for (var choice = 0; choice < debate.choices().size(); choice++) {
                var words = debate.choices().get(choice).text().in(shelf.language());
                var first = hands(HandCount.vote(objective, 1)).getOrDefault(choice, 0);
                var second = hands(HandCount.vote(objective, 2)).getOrDefault(choice, 0);
                paper.item(say("report.vote-row", words, first, second));
            }
        }
    }

    private Map<Integer, Integer> hands(String subject) {
        return results.hands().stream()
                .filter(count -> count.subject().equals(subject))
                .collect(Collectors.toMap(HandCount::choice, HandCount::hands));
    }

    private void addPledges() throws IOException {
        var pledges = Pledges.of(results, shelf.banks());
        if (pledges.isEmpty()) {
            return;
        }
        paper.heading(say("report.pledges"));
        for (var pledge : pledges) {
            paper.item(say("report.pledge-row", pledge.words(shelf.language()), pledge.count()));
        }
    }

    private void addConsumption() throws IOException {
        paper.heading(say("report.consumption"));
        if (consumption.isEmpty()) {
            paper.text(say("report.not-measured"));
            return;
        }
        var used = consumption.get();
        paper.text(say(
                "report.consumed",
                used.processor().toMillis() / 1000.0,
                used.during().toMinutes(),
                used.memory().bytes() / MILLION));
        paper.text(used.written()
                .map(bytes -> say("report.written", bytes / MILLION))
                .orElse(say("report.written-unknown")));
        paper.text(say(
                "report.consumption-about",
                say("report.memory-" + used.memory().source().id())));
    }
}
