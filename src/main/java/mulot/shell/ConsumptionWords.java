package mulot.shell;

import java.time.Duration;
import java.util.Optional;
import mulot.consumption.Consumption;
import mulot.i18n.Texts;

/**
 * What was consumed in a child's words, and in figures for adults.
 *
 * @param machine bytes of memory of the whole machine, where they are known
 * @param inSeance whether it was used since the séance began, and not since the program was started
 */
record ConsumptionWords(Texts texts, Consumption used, Optional<Long> machine, boolean inSeance) {
    private static final double MILLION = 1_000_000;
    private static final double THOUSAND = 1_000;
    private static final double PERCENT = 100;
    private static final int MINUTE = 60;
    private static final int LONG = 120;

    /** The large figure of the computing. */
    String computed() {
        return texts.get("screens.leaf.computed", seconds(used.processor()));
    }

    String computedSentence() {
        return texts.get(
                inSeance ? "screens.leaf.computed-in-seance" : "screens.leaf.computed-since-start",
                texts.get("screens.leaf.seconds", seconds(used.processor())),
                lasted());
    }

    private static long seconds(Duration time) {
        return Math.round(time.toMillis() / THOUSAND);
    }

    private String lasted() {
        var seconds = seconds(used.during());
        return seconds < LONG
                ? texts.get("screens.leaf.seconds", seconds)
                : texts.get("screens.leaf.minutes", seconds / MINUTE);
    }

    /** The large figure of the memory. */
    String held() {
        return texts.get("screens.leaf.megabytes", used.memory().bytes() / MILLION);
    }

    String heldSentence() {
        return machine.map(all ->
                        texts.get("screens.leaf.held-of", held(), texts.get("screens.leaf.megabytes", all / MILLION)))
                .orElse(texts.get("screens.leaf.held", held()));
    }

    /** The large figure of the disk. */
    String written() {
        return used.written().map(this::bytes).orElse("?");
    }

    private String bytes(long bytes) {
        return bytes < MILLION
                ? texts.get("screens.leaf.kilobytes", bytes / THOUSAND)
                : texts.get("screens.leaf.megabytes-exact", bytes / MILLION);
    }

    String writtenSentence() {
        return used.written().isPresent()
                ? texts.get("screens.leaf.written", written())
                : texts.get("screens.leaf.written-unknown");
    }

    /** Seconds of computing in a hundred seconds, of what was used lately. */
    static String inAHundred(Texts texts, Consumption lately) {
        var share = Math.round(lately.share() * PERCENT);
        return share < 1 ? texts.get("screens.leaf.less-than-one") : texts.get("screens.leaf.share", share);
    }

    /** The same as a sentence. */
    static String inAHundredSentence(Texts texts, Consumption lately) {
        var share = Math.round(lately.share() * PERCENT);
        return share < 1
                ? texts.get("screens.leaf.now-less-than-one")
                : texts.get("screens.leaf.now", texts.get("screens.leaf.seconds", share));
    }

    /** The figures as they are counted, and who counts them. */
    String figures() {
        return texts.get(
                "screens.leaf.figures",
                used.processor().toMillis() / THOUSAND,
                used.during().toMillis() / THOUSAND,
                used.share() * PERCENT,
                used.memory().bytes() / MILLION,
                texts.get("report.memory-" + used.memory().source().id()),
                used.written()
                        .map(bytes -> texts.get("screens.leaf.megabytes-exact", bytes / MILLION))
                        .orElse("?"));
    }
}
