package mulot.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;

/** Faults of our own: written to a file of the data folder, for the people who make the program. */
public final class Faults {
    private Faults() {}

    /**
     * Writes a fault to the end of the log.
     *
     * @param folder the data folder
     * @return the log, or the folder when it cannot be written; the fault then goes to standard error
     */
    public static Path write(Throwable fault, Path folder, Clock clock) {
        var text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        var log = folder.resolve("mulot.log");
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    log, LocalDateTime.now(clock) + " " + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return log;
        } catch (IOException unwritable) {
            System.err.println(text);
            return folder;
        }
    }
}
