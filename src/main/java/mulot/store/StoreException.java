package mulot.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Why the scores cannot be read or written, in words for an adult, with the remedy. */
public abstract sealed class StoreException extends Exception {
    private final String key;
    private final transient List<Object> arguments;

    private StoreException(String key, List<Object> arguments, @Nullable Throwable cause) {
        super(Texts.in(Language.EN).get(key, arguments.toArray()), cause);
        this.key = key;
        this.arguments = arguments;
    }

    /** One or two sentences: what happened, and what to do. */
    public String in(Language language) {
        return Texts.in(language).get(key, arguments.toArray());
    }

    /** The one that made a future fail, if it was one of these. */
    public static Optional<StoreException> behind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Written by a later version of the program; nothing was touched. */
    public static final class NewerDatabase extends StoreException {
        NewerDatabase(Path file, int version, int known) {
            super("store.newer", List.of(file, version, known), null);
        }
    }

    /** A sound database of some other program; nothing was touched. */
    public static final class NotADatabase extends StoreException {
        NotADatabase(Path file) {
            super("store.foreign", List.of(file), null);
        }
    }

    /** Broken and moved away whole; {@link Database#restore} and {@link Database#startEmpty} are the two answers. */
    public static final class Damaged extends StoreException {
        private final transient Path setAside;
        private final transient Optional<Path> lastBackup;

        Damaged(Path setAside, Optional<Path> lastBackup) {
            super(
                    lastBackup.isPresent() ? "store.damaged.backup" : "store.damaged.alone",
                    List.of(setAside, lastBackup.map(Path::toString).orElse("")),
                    null);
            this.setAside = setAside;
            this.lastBackup = lastBackup;
        }

        /** The folder that now holds every file of the broken database. */
        public Path setAside() {
            return setAside;
        }

        /** The newest backup that was found sound. */
        public Optional<Path> lastBackup() {
            return lastBackup;
        }
    }

    /** Found broken while in use: the next start sets the file aside. */
    public static final class Unreadable extends StoreException {
        Unreadable(Path file, Throwable cause) {
            super("store.unreadable", List.of(file), cause);
        }
    }

    /** A file given as a backup is none. */
    public static final class BadBackup extends StoreException {
        BadBackup(Path file) {
            super("store.bad-backup", List.of(file), null);
        }
    }

    /** The folder or file may not be written. */
    public static final class Unwritable extends StoreException {
        Unwritable(Path place, Throwable cause) {
            super("store.unwritable", List.of(place), cause);
        }
    }

    /** No room is left. */
    public static final class DiskFull extends StoreException {
        DiskFull(Path place, Throwable cause) {
            super("store.full", List.of(place), cause);
        }
    }

    /** Another program held the file for too long. */
    public static final class Busy extends StoreException {
        Busy(Path file, Throwable cause) {
            super("store.busy", List.of(file), cause);
        }
    }
}
