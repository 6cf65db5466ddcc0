package mulot.cli;

import java.nio.file.Path;

/** Where the levels are: beside the program, or in the working folder. */
final class LevelsFolder {
    private LevelsFolder() {}

    /** As short as it can be said from the working folder. */
    static Path path() {
        var here = Path.of("").toAbsolutePath();
        var folder = here.resolve(System.getProperty("mulot.home", ""))
                .resolve("levels")
                .normalize();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }
}
