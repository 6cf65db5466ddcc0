package mulot.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The copies of a database in the folder {@code backups} beside it: one a day, one before each change of schema. */
final class Backups {
    private static final Pattern DAILY = Pattern.compile("mulot-(\\d{4}-\\d{2}-\\d{2})\\.db");
    private static final Pattern ANY = Pattern.compile("(mulot|before-v\\d+)-\\d{4}-\\d{2}-\\d{2}\\.db");

    private final Path folder;

    Backups(Path database) {
        this.folder = database.resolveSibling("backups");
    }

    boolean hasOneOf(LocalDate day) {
        return Files.exists(daily(day));
    }

    /** Writes the copy of a day, over the one of the same day, and lets go of those that are too old. */
    Path ofDay(Connection connection, LocalDate day) throws SQLException, IOException {
        write(connection, daily(day));
        for (var old : BackupRotation.toDelete(days())) {
            Files.deleteIfExists(daily(old));
        }
        return daily(day);
    }

    /** Writes the copy that a change of schema could be undone with; these are never deleted. */
    Path beforeMigration(Connection connection, int version, LocalDate day) throws SQLException, IOException {
        var file = folder.resolve("before-v" + version + "-" + day + ".db");
        write(connection, file);
        return file;
    }

    /** The newest copy that is sound and that this program understands. */
    Optional<Path> lastSound(int known) throws IOException, StoreException {
        for (var file : all()) {
            if (isSound(file, known)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    static boolean isSound(Path file, int known) throws StoreException {
        return Inspection.of(file, known).finding() == Inspection.Finding.OURS;
    }

    /** Copies beside the target first: the target is the old file or the whole new one, never half of it. */
    static void copy(Path from, Path to) throws IOException {
        var part = to.resolveSibling(to.getFileName() + ".part");
        Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
        putInPlace(part, to);
    }

    private void write(Connection connection, Path file) throws SQLException, IOException {
        Files.createDirectories(folder);
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, part.toString());
            statement.execute();
        }
        try (var copy = Connections.toRead(part)) {
            if (!Connections.ask(copy, "PRAGMA integrity_check").equals("ok")) {
                throw new IOException("the copy is not sound: " + part);
            }
        }
        putInPlace(part, file);
    }

    private static void putInPlace(Path part, Path file) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Newest first. */
    List<Path> all() throws IOException {
        return files(ANY).sorted(Comparator.comparing(Backups::day).reversed()).toList();
    }

    private List<LocalDate> days() throws IOException {
        return files(DAILY).map(Backups::day).toList();
    }

    private Stream<Path> files(Pattern name) throws IOException {
        if (Files.notExists(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> name.matcher(file.getFileName().toString()).matches())
                    .toList()
                    .stream();
        }
    }

    private Path daily(LocalDate day) {
        return folder.resolve("mulot-" + day + ".db");
    }

    private static LocalDate day(Path file) {
        var name = file.getFileName().toString();
        return LocalDate.parse(
                name.substring(name.length() - "yyyy-mm-dd.db".length(), name.length() - ".db".length()));
    }
}
