package mulot.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import mulot.store.DataFolder;
import mulot.store.StoreException;

/**
 * Starts the program, presses «Jouer», takes an animal and looks at the map. Prints three times in milliseconds: from the
 * start of the virtual machine to the first picture, from there to the map, and from the press before the map to the map;
 * then the memory in use after a collection, in kilobytes. Started by {@link ManyLevels}.
 */
final class FirstMap {
    private static final long KILO = 1024;

    private final Scene scene;
    private final Stopwatch stopwatch;

    private FirstMap(Scene scene) {
        this.scene = scene;
        this.stopwatch = new Stopwatch(scene);
    }

    /** Takes the folder of the scores, that of the levels, and how long the child looks at the first screen, in milliseconds. */
    public static void main(String[] arguments) throws StoreException, InterruptedException {
        var begun = ManagementFactory.getRuntimeMXBean().getStartTime();
        var data = new DataFolder(Path.of(arguments[0])).create();
        var levels = Path.of(arguments[1]);
        try (var open = new OpenProgram(data, levels)) {
            new FirstMap(open.scene()).run(begun, Long.parseLong(arguments[2]));
        }
    }

    private void run(long begun, long look) throws InterruptedException {
        stopwatch.measure(() -> {}, () -> find("#play").isPresent());
        var home = System.currentTimeMillis() - begun;
        Thread.sleep(look);
        var pressed = System.nanoTime();
        step("#play", "#animal-hedgehog");
        step("#animal-hedgehog", "#me");
        var map = step("#me", "#place-house").picture();
        var all = (System.nanoTime() - pressed) / 1_000_000;
        System.gc();
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / KILO;
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(home + " " + all + " " + map + " " + used);
    }

    private Stopwatch.Time step(String button, String next) {
        return stopwatch.measure(
                () -> find(button).orElseThrow().fire(), () -> find(next).isPresent());
    }

    private Optional<ButtonBase> find(String selector) {
        return Optional.ofNullable(scene.getRoot().lookup(selector)).map(ButtonBase.class::cast);
    }
}
