package mulot.consumption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The counters of a Linux system, lines such as {@code VmRSS: 1234 kB}. */
final class Counters {
    private static final Path SYSTEM = Path.of("/proc");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    private Counters() {}

    /**
     * One number, in the unit of its file.
     *
     * @return nothing on other systems, or where the system does not count it
     */
    static Optional<Long> read(String file, String name) {
        try {
            return Files.readAllLines(SYSTEM.resolve(file)).stream()
                    .filter(line -> line.startsWith(name + ":"))
                    .map(line -> Long.parseLong(NOT_DIGITS.matcher(line).replaceAll("")))
                    .findFirst();
        } catch (IOException notCounted) {
            return Optional.empty();
        }
    }
}
