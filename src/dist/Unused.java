import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * What lies in the modules of the runtime and is never called here, so that no school has to install it: twenty
 * megabytes. A package keeps one file, since a module must have each package that it names.
 */
final class Unused {
    /** The window toolkit that JavaFX does not use, and what reads and turns XML. */
    private static final List<String> FOLDERS = List.of(
            "java.desktop/javax/swing",
            "java.desktop/sun/swing",
            "java.desktop/com/sun/java/swing",
            "java.desktop/com/sun/swing",
            "java.xml/com/sun",
            "java.xml/jdk");

    private static final Comparator<Path> CLASSES_FIRST =
            Comparator.comparing((Path file) -> !file.toString().endsWith(".class")).thenComparing(Path::compareTo);

    private Unused() {}

    /** The patterns for jlink, one a line. */
    static List<String> patterns() throws IOException {
        var modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        var patterns = new ArrayList<String>();
        var kept = new HashSet<Path>();
        for (var folder : FOLDERS) {
            try (var files = Files.walk(modules.resolve(folder))) {
                for (var each : files.filter(Files::isRegularFile).sorted(CLASSES_FIRST).toList()) {
                    if (!kept.add(each.getParent())) {
                        patterns.add("/" + modules.relativize(each));
                    }
                }
            }
        }
        return patterns;
    }
}
