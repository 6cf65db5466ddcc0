package mulot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * Where everything of this machine's classes lies. Made only when something must be written.
 *
 * @param path absolute
 * @param closed the data of a stick that cannot be written now, if there are any: left as they are, and not shown
 */
public record DataFolder(Path path, Optional<Path> closed) {
    private static final String DATABASE = "mulot.db";
    private static final String PROBE = ".mulot-";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** One that takes nobody's place. */
    public DataFolder(Path path) {
        this(path, Optional.empty());
    }

    /** The folder that an adult named. */
    public static DataFolder at(Path path) {
        return new DataFolder(path);
    }

    /**
     * The folder when nobody named one: {@code data} beside the launcher if {@code portable.txt} lies there and one may
     * write, else where this kind of machine keeps a person's data. To know, something is made beside
     * {@code portable.txt} and removed again.
     *
     * @param environment of the process
     * @param properties of the virtual machine: {@code mulot.home} is the launcher's folder
     */
    public static DataFolder usual(Map<String, String> environment, Properties properties) {
        return usual(environment, properties, DataFolder::canBeWritten);
    }

    static DataFolder usual(Map<String, String> environment, Properties properties, Predicate<Path> canBeWritten) {
        var stick = portable(properties);
        return stick.filter(canBeWritten)
                .map(DataFolder::new)
                .orElseGet(() -> new DataFolder(
                        personal(environment, properties), stick.filter(data -> Files.exists(data.resolve(DATABASE)))));
    }

    private static Optional<Path> portable(Properties properties) {
        return Optional.ofNullable(properties.getProperty("mulot.home"))
                .map(Path::of)
                .filter(home -> Files.exists(home.resolve("portable.txt")))
                .map(home -> home.resolve("data"));
    }

    /** Rights, owners and switches on sticks lie, each on some system: only trying tells. */
    private static boolean canBeWritten(Path data) {
        var isNew = Files.notExists(data, LinkOption.NOFOLLOW_LINKS);
        try {
            Files.delete(
                    isNew
                            ? Files.createTempDirectory(data.toAbsolutePath().getParent(), PROBE)
                            : Files.createTempFile(data, PROBE, ""));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static Path personal(Map<String, String> environment, Properties properties) {
        var home = Path.of(properties.getProperty("user.home", "."));
        var system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return folder(environment, "LOCALAPPDATA")
                    .orElse(home.resolve("AppData/Local"))
                    .resolve("mulot");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/mulot");
        }
        return folder(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local/share"))
                .resolve("mulot");
    }

    /** The XDG rules say that a relative path must be ignored. */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    public Path database() {
        return path.resolve(DATABASE);
    }

    /** Where broken and replaced databases are kept. */
    public Path damaged() {
        return path.resolve("damaged");
    }

    public Path exports() {
        return path.resolve("exports");
    }

    /** Writes a whole file among the exports, or nothing; gives its place. */
    public Path export(String name, byte[] content) throws StoreException {
        return WholeFile.write(create().create(exports()).resolve(name), content);
    }

    /** Makes the folder if need be, for its owner's eyes alone where the file system knows owners. */
    public DataFolder create() throws StoreException {
        create(path);
        return this;
    }

    /** Makes a folder inside this one if need be. */
    public Path create(Path folder) throws StoreException {
        try {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                return Files.createDirectories(folder, owner);
            }
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new StoreException.Unwritable(folder, failure);
        }
    }

    /** Takes the folder for this process; empty when another one has it. */
    public Optional<InstanceLock> lock() throws StoreException {
        create();
        return InstanceLock.take(path.resolve("mulot.lock"));
    }
}
