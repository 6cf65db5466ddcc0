package mulot.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are there whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes to a temporary name first, then in place of what was there; a folder that is not there is made. Gives the file. */
    public static Path write(Path file, byte[] content) throws StoreException {
        var target = file.toAbsolutePath();
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            Files.write(part, content);
            return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new StoreException.Unwritable(file, failure);
        }
    }
}
