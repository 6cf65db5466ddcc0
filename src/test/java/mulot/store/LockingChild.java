package mulot.store;

import java.io.IOException;
import java.nio.file.Path;

/** A program that takes a data folder and keeps it. */
final class LockingChild {
    private LockingChild() {}

    public static void main(String[] arguments) throws IOException, StoreException {
        var lock = DataFolder.at(Path.of(arguments[0])).lock().orElseThrow();
        System.out.println("locked");
        System.in.read();
        lock.close();
    }
}
