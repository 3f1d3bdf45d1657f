package app.fabula.adapters.persistence.eventstore;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that writes down what it is asked, word for word. */
final class RecordedStatements extends DelegatingDataSource {
    /**
     * @param arguments by the number of their question mark, as text
     */
    record Recorded(String text, SortedMap<Integer, String> arguments) {}

    private final List<Recorded> statements = new ArrayList<>();

    RecordedStatements(DataSource database) {
        super(database);
    }

    /** What was asked since the last time. */
    List<Recorded> take() {
        var taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    Connection unrecorded() throws SQLException {
        return super.getConnection();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return around(
                Connection.class,
                super.getConnection(),
                (call, arguments, answer) ->
                        switch (answer) {
                            case PreparedStatement statement ->
                                    recorded(statement, (String) arguments[0]);
                            case Statement statement -> recorded(statement);
                            case null, default -> answer;
                        });
    }

    private PreparedStatement recorded(PreparedStatement statement, String text) {
        var values = new TreeMap<Integer, String>();
        statements.add(new Recorded(text, values));
        return around(
                PreparedStatement.class,
                statement,
                (call, arguments, answer) -> {
                    if (call.startsWith("set")) {
                        values.put((Integer) arguments[0], arguments[1].toString());
                    }
                    return answer;
                });
    }

    private Statement recorded(Statement statement) {
        return around(
                Statement.class,
                statement,
                (call, arguments, answer) -> {
                    if (call.equals("execute")) {
                        for (var text : ((String) arguments[0]).split(";", -1)) {
                            if (text.strip().startsWith("select")) {
                                statements.add(new Recorded(text, new TreeMap<>()));
                            }
                        }
                    }
                    return answer;
                });
    }

    @FunctionalInterface
    private interface Listener {
        @Nullable Object heard(String call, Object[] arguments, @Nullable Object answer);
    }

    private static <T> T around(Class<T> type, T real, Listener listener) {
        InvocationHandler handler =
                (_, method, arguments) -> {
                    var given = arguments == null ? new Object[0] : arguments;
                    return listener.heard(method.getName(), given, call(real, method, given));
                };
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object real, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
