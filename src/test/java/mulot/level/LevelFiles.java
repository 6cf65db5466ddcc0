package mulot.level;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mulot.mechanic.Mechanics;

/** The level files that tests read. */
public final class LevelFiles {
    public static final Path CORPUS = Path.of("src/test/resources/levels");
    static final Library LIBRARY = Library.shipped();

    private LevelFiles() {}

    static LevelFile.Reading read(Path file) {
        return LevelFile.read(file, Mechanics.all(), LIBRARY);
    }

    public static Level<?, ?, ?> level(String name) {
        return read(CORPUS.resolve(name)).level().orElseThrow();
    }

    /** A file of the corpus with one thing changed. */
    static LevelFile.Reading changed(Path folder, String name, String what, String with) throws IOException {
        var original = CORPUS.resolve(name);
        var text = Files.readString(original, StandardCharsets.UTF_8);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(name + " does not hold " + what);
        }
        var copy = folder.resolve(String.valueOf(original.getFileName()));
        return read(Files.writeString(copy, text.replace(what, with)));
    }

    static List<Path> in(String folder) {
        return LevelCatalog.filesIn(CORPUS.resolve(folder));
    }
}
