package mulot.bench;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mulot.level.LevelCatalog;

/**
 * How much later the first map comes with 1,000 levels than with those that are shipped: {@link FirstMap} is started in a
 * virtual machine of its own with each folder, by turns. A window is needed ({@code xvfb-run -a -s "-screen 0
 * 1366x768x24"} makes one). In the folder of the project, with the flags of the program:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath
 * java $(cat src/dist/flags) --enable-native-access=ALL-UNNAMED
 *     -cp target/test-classes:target/classes:$(cat target/test-classpath) mulot.bench.ManyLevels [RUNS [LEVELS [LOOK]]]
 * </pre>
 *
 * LOOK is how long the child looks at the first screen before pressing, in milliseconds.
 */
public final class ManyLevels {
    private static final Path SHIPPED = Path.of("levels");
    private static final int LEVELS = 1_000;
    private static final int RUNS = 5;

    private ManyLevels() {}

    /** See above. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RUNS;
        var count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LEVELS;
        var look = arguments.length > 2 ? arguments[2] : "0";
        var work = Files.createTempDirectory("mulot-levels");
        var many = work.resolve("levels");
        fill(many, count);
        var few = new ArrayList<List<Long>>();
        var more = new ArrayList<List<Long>>();
        for (var run = 0; run < runs; run++) {
            few.add(start(work.resolve("few" + run), SHIPPED, look));
            more.add(start(work.resolve("many" + run), many, look));
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| levels | first picture | then the map | last press to the map | memory, KB |");
        out.println("|---|---|---|---|---|");
        out.println(row("shipped", few));
        out.println(row(String.valueOf(count), more));
    }

    /** Those that are shipped, then copies of them that have other ids and titles. */
    private static void fill(Path folder, int count) throws IOException {
        var shipped = LevelCatalog.filesIn(SHIPPED);
        for (var number = 0; number < count; number++) {
            var file = shipped.get(number % shipped.size());
            var place = folder.resolve(SHIPPED.relativize(file));
            Files.createDirectories(place.resolveSibling("x").getParent());
            if (number < shipped.size()) {
                Files.copy(file, place);
            } else {
                write(file, place.resolveSibling("%04d-copy.json".formatted(number + LEVELS)), number);
            }
        }
    }

    private static void write(Path original, Path copy, int number) throws IOException {
        var level = JsonParser.parseString(Files.readString(original)).getAsJsonObject();
        var stem = copy.getFileName().toString().replace(".json", "");
        level.addProperty("id", level.get("mechanic").getAsString() + "-" + stem);
        var title = new JsonObject();
        title.addProperty("fr", "Niveau " + number);
        title.addProperty("en", "Level " + number);
        level.add("title", title);
        Files.writeString(copy, pretty(level));
    }

    private static String pretty(JsonElement level) {
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(level);
    }

    private static List<Long> start(Path data, Path levels, String look) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(
                        Stream.of(java),
                        ManagementFactory.getRuntimeMXBean().getInputArguments().stream(),
                        Stream.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                FirstMap.class.getName(),
                                data.toString(),
                                levels.toString(),
                                look))
                .flatMap(part -> part)
                .toList();
        var started = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var reader = started.inputReader(StandardCharsets.UTF_8)) {
            var line = reader.lines().reduce((before, now) -> now).orElseThrow();
            started.waitFor();
            return Stream.of(line.split(" ", -1)).map(Long::valueOf).toList();
        } catch (UncheckedIOException broken) {
            throw new IOException("the program ended too early", broken);
        }
    }

    /** Medians, least and most. */
    private static String row(String what, List<List<Long>> runs) {
        var cells = IntStream.range(0, runs.getFirst().size()).mapToObj(column -> {
            var sorted = runs.stream().map(run -> run.get(column)).sorted().toList();
            return String.format(
                    Locale.ROOT, "%d (%d–%d)", sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
        });
        return cells.reduce("| " + what, (row, cell) -> row + " | " + cell) + " |";
    }
}
