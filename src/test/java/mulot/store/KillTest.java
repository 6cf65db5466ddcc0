package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug is pulled at thirty random moments: while opening, while making the tables, while recording. */
final class KillTest {
    private static final int ROUNDS = 30;
    private static final int LONGEST_LIFE_IN_MILLISECONDS = 600;

    /** Every other child lives until it has written a few, however slow the machine is. */
    private static final int MOST_WAITS = 500;

    private static final int BRIEFLY = 20;
    private static final int WORTH_LOSING = 3;

    @TempDir
    private Path folder;

    @Test
    void noRecordedAttemptIsEverLost() throws IOException, InterruptedException, StoreException {
        var file = folder.resolve("mulot.db");
        var moments = new SplittableRandom(20261124);
        var promised = new HashSet<String>();
        var next = start(file, 0);
        for (var round = 0; round < ROUNDS; round++) {
            var child = next;
            next = start(file, round + 1); // warms up meanwhile and touches nothing before the signal
            killAfter(child, round, moments.nextInt(LONGEST_LIFE_IN_MILLISECONDS));
            promised.addAll(saidIn(round));
            assertEquals(Set.of(), missing(file, promised), "lost in round " + round);
        }
        next.destroyForcibly().waitFor();
        assertTrue(promised.size() > ROUNDS, "the children hardly wrote: " + promised.size());
    }

    private Process start(Path file, int round) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingChild.class.getName(),
                        file.toString())
                .redirectOutput(words(round).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void killAfter(Process child, int round, int milliseconds) throws IOException, InterruptedException {
        try (var signal = child.getOutputStream()) {
            signal.write('\n');
        }
        Thread.sleep(milliseconds);
        for (var patience = 0;
                round % 2 == 0 && patience < MOST_WAITS && saidIn(round).size() < WORTH_LOSING;
                patience++) {
            Thread.sleep(BRIEFLY);
        }
        child.destroyForcibly().waitFor();
    }

    private Set<String> saidIn(int round) throws IOException {
        var said = Files.readString(words(round));
        // the last line may have been cut by the kill, or not be whole yet
        return said.substring(0, said.lastIndexOf('\n') + 1).lines().collect(Collectors.toSet());
    }

    private Path words(int round) {
        return folder.resolve("said-" + round + ".txt");
    }

    /** Opening also proves that the file is sound: anything else would be set aside. */
    private static Set<String> missing(Path file, Set<String> promised) throws StoreException {
        var missing = new HashSet<>(promised);
        try (var database = Database.open(file, Clock.systemUTC())) {
            Samples.book(database)
                    .attempts()
                    .forEach(one -> missing.remove(one.id().toString()));
        }
        return missing;
    }
}
