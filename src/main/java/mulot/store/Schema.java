package mulot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * The numbered steps that bring any older database to the form of this version.
 *
 * @param steps SQL; the first makes version 1
 */
record Schema(List<String> steps) {
    /** "MULO" in ASCII: marks the file as ours. */
    static final int APPLICATION = 0x4D554C4F;

    static Schema shipped() {
        return new Schema(List.of(step(1), step(2), step(3)));
    }

    int version() {
        return steps.size();
    }

    /** Takes the steps that are still missing, all or none. */
    void migrate(Connection connection, int from) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var step : steps.subList(from, steps.size())) {
                statement.executeUpdate(step);
            }
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
            statement.executeUpdate("PRAGMA user_version = " + version());
        }
    }

    private static String step(int number) {
        try (var in = Schema.class.getResourceAsStream("V" + number + ".sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
