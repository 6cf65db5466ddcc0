package mulot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import mulot.i18n.Language;
import mulot.level.Ages;
import mulot.level.Level;
import mulot.level.LevelCheck;
import mulot.play.Stars;

/**
 * A level and what its proofs found.
 *
 * @param level as read
 * @param proof what was found
 * @param milliseconds it took
 */
record CheckedLevel(Level<?, ?, ?> level, LevelCheck.Proof proof, long milliseconds) {
    private static final double PERCENT = 100;

    static CheckedLevel of(Level<?, ?, ?> level) {
        var begin = System.nanoTime();
        var proof = LevelCheck.prove(level);
        return new CheckedLevel(level, proof, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }

    /**
     * The same as one JSON object.
     *
     * @param random share of the games that a random player wins, 0 to 1
     * @param greedy stars of a player who sees one step ahead
     */
    record Entry(
            String id,
            String file,
            int difficulty,
            List<String> ages,
            int best,
            Stars stars,
            Stars proposed,
            int states,
            double random,
            int greedy,
            long milliseconds,
            List<Found> problems) {}

    Entry entry(Language language) {
        var envelope = level.envelope();
        return new Entry(
                level.id().value(),
                level.file().toString(),
                envelope.difficulty(),
                ages(level),
                proof.best(),
                envelope.stars(),
                proof.proposed(),
                proof.visited(),
                proof.randomWinRate(),
                proof.greedyStars(),
                milliseconds,
                proof.problems().stream()
                        .map(problem -> Found.of(problem, language))
                        .toList());
    }

    static List<String> ages(Level<?, ?, ?> level) {
        return new ArrayList<>(level.envelope().ages().stream().map(Ages::code).toList());
    }

    void addTo(Columns columns, LanguageOption words) {
        columns.add(
                level.id().value(),
                String.valueOf(level.envelope().difficulty()),
                String.join(" ", ages(level)),
                String.valueOf(proof.best()),
                stars(level.envelope().stars()),
                String.valueOf(proof.visited()),
                percent(proof.randomWinRate(), words.language().locale()),
                "★".repeat(proof.greedyStars()) + (proof.greedyStars() == 0 ? "–" : ""),
                String.valueOf(milliseconds),
                proof.problems().isEmpty()
                        ? words.say("check.fine")
                        : words.say("check.problems", proof.problems().size()));
    }

    static String stars(Stars stars) {
        return stars.one() + "/" + stars.two() + "/" + stars.three();
    }

    static String percent(double rate, Locale locale) {
        return String.format(locale, "%.1f", rate * PERCENT);
    }
}
