package mulot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Moves broken databases away whole and remembers, also over a restart, that an adult has still to say how to go on.
 * The reminder is a file that names the folder; it is written first and removed last, so that a power cut in between
 * never makes the program start empty by itself.
 */
final class DamagedFiles {
    private static final List<String> ENDINGS = List.of("", "-wal", "-shm", "-journal");

    private final Path database;
    private final Path folder;

    DamagedFiles(Path database) {
        this.database = database;
        this.folder = database.resolveSibling("damaged");
    }

    /** The folder of the broken database that is still to be answered for. */
    Optional<Path> unanswered() throws IOException {
        if (Files.exists(database) || Files.notExists(reminder())) {
            return Optional.empty();
        }
        var place = folder.resolve(Files.readString(reminder()).strip());
        moveInto(place); // what a power cut may have left behind
        return Optional.of(place);
    }

    Path setAside(LocalDate today) throws IOException {
        var place = freeName(today);
        Files.createDirectories(place);
        Files.writeString(reminder(), place.getFileName().toString());
        moveInto(place);
        return place;
    }

    void answered() throws IOException {
        Files.deleteIfExists(reminder());
    }

    /** The databases that were set aside. */
    List<Path> all() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var places = Files.list(folder)) {
            return places.map(place -> place.resolve(database.getFileName()))
                    .filter(Files::exists)
                    .toList();
        }
    }

    /** Deletes a database with its journals. */
    static void delete(Path database) throws IOException {
        for (var ending : ENDINGS) {
            Files.deleteIfExists(database.resolveSibling(database.getFileName() + ending));
        }
    }

    private void moveInto(Path place) throws IOException {
        for (var ending : ENDINGS) {
            var file = database.resolveSibling(database.getFileName() + ending);
            if (Files.exists(file)) {
                Files.move(file, place.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private Path freeName(LocalDate today) {
        var number = 1;
        while (Files.exists(folder.resolve(today + "-" + number))) {
            number++;
        }
        return folder.resolve(today + "-" + number);
    }

    private Path reminder() {
        return folder.resolve("unanswered.txt");
    }
}
