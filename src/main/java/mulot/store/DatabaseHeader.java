package mulot.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the first bytes of a database file say, read without SQLite, which could change a file by opening it.
 * The places are those of https://www.sqlite.org/fileformat.html#the_database_header.
 *
 * @param isSqlite whether the file begins as every SQLite file does
 * @param version our schema's number
 * @param application whose file it is
 */
record DatabaseHeader(boolean isSqlite, int version, int application) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int VERSION_PLACE = 60;
    private static final int APPLICATION_PLACE = 68;

    static DatabaseHeader of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LENGTH);
            if (bytes.length < LENGTH || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
                return new DatabaseHeader(false, 0, 0);
            }
            var numbers = ByteBuffer.wrap(bytes);
            return new DatabaseHeader(true, numbers.getInt(VERSION_PLACE), numbers.getInt(APPLICATION_PLACE));
        }
    }
}
