package mulot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that one of that name is always whole. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes under a temporary name first, then takes the place of what was there. */
    public static void write(Path file, byte[] bytes) throws StoreException {
        var target = file.toAbsolutePath();
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new StoreException.Unwritable(file, failure);
        }
    }
}
