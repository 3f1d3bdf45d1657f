package app.fabula.adapters.persistence.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A statement that is put together piece by piece, each with its arguments. */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    /**
     * @param values for the question marks of that piece: texts, text arrays and numbers
     */
    Sql add(String piece, Object... values) {
        text.append(piece);
        arguments.addAll(List.of(values));
        return this;
    }

    Sql add(Sql piece) {
        return add(piece.text.toString(), piece.arguments.toArray());
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(text.toString());
        for (var i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case String[] texts ->
                        statement.setArray(i + 1, connection.createArrayOf("text", texts));
                case Object one -> statement.setObject(i + 1, one);
            }
        }
        return statement;
    }
}
