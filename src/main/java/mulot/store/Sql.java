package mulot.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Questions and changes in SQL with their values. */
final class Sql {
    private Sql() {}

    /** Every row of an answer. */
    static <T> List<T> ask(Connection connection, String sql, Rows.Reader<T> reader, String... values)
            throws SQLException {
        try (var statement = prepare(connection, sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return List.copyOf(found);
        }
    }

    /** How many rows a change touched. */
    static int change(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, String... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var place = 0; place < values.length; place++) {
            statement.setString(place + 1, values[place]);
        }
        return statement;
    }
}
