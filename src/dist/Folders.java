import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is in a folder, in an order that does not depend on the disk. */
final class Folders {
    private Folders() {}

    /** What lies in it. */
    static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The folder and all below it; a folder comes before what is in it. */
    static List<Path> all(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }
}
