package mulot.level;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mulot.play.LevelId;

/** The levels of a folder; a broken file is listed with its problems and never hides the others. */
public final class LevelCatalog {
    private static final Set<String> OTHERS = Set.of("schema", QuestionBanks.FOLDER);

    private final Map<LevelId, Level<?, ?, ?>> levels = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private final List<? extends LevelKind<?, ?, ?>> kinds;
    private List<Level<?, ?, ?>> inOrder = List.of();

    private LevelCatalog(List<? extends LevelKind<?, ?, ?>> kinds) {
        this.kinds = kinds;
    }

    /** Reads every level below a folder: {@code levels/day/010-first-evening.json} and so on. */
    public static LevelCatalog read(Path levelsFolder, List<? extends LevelKind<?, ?, ?>> kinds, Library library) {
        return read(filesIn(levelsFolder), kinds, library);
    }

    /** Reads these files. */
    public static LevelCatalog read(List<Path> files, List<? extends LevelKind<?, ?, ?>> kinds, Library library) {
        var catalog = new LevelCatalog(kinds);
        files.forEach(file -> catalog.add(LevelFile.read(file, kinds, library)));
        catalog.sort();
        return catalog;
    }

    /**
     * The level files below a folder, folder by folder and by name, without the schemas and questions; the file itself for a file;
     * none for a place that does not exist.
     */
    public static List<Path> filesIn(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.equals(folder) || isLevel(folder.relativize(file)))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isLevel(Path file) {
        return file.toString().endsWith(".json")
                && !OTHERS.contains(file.getName(0).toString());
    }

    private void add(LevelFile.Reading reading) {
        problems.addAll(reading.problems());
        reading.level().ifPresent(level -> {
            var first = levels.putIfAbsent(level.id(), level);
            if (first != null) {
                var place = level.place("$.id");
                problems.add(new Problem(
                        level.file(),
                        place.line(),
                        place.column(),
                        "$.id",
                        "id.twice",
                        List.of(level.id().value(), first.file().toString())));
            }
        });
    }

    private void sort() {
        inOrder = levels.values().stream()
                .sorted(Comparator.comparingInt(level -> kinds.indexOf(level.kind())))
                .toList();
    }

    /** The levels without a problem: game by game in the order of the village, then in the order of their files. */
    public List<Level<?, ?, ?>> levels() {
        return inOrder;
    }

    /** What is wrong with the other files. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public Optional<Level<?, ?, ?>> level(LevelId id) {
        return Optional.ofNullable(levels.get(id));
    }
}
