package app.fabula.bootstrap.journey;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Counts the rows that come back, whoever reads them. */
final class WatchedStatement {
    private final String sql;
    private long rows;

    WatchedStatement(String sql) {
        this.sql = sql;
    }

    WatchedDatabase.Asked asked() {
        return new WatchedDatabase.Asked(sql, rows);
    }

    /** The same statement, watched. */
    Statement over(Statement real) {
        return (Statement)
                Proxy.newProxyInstance(
                        Statement.class.getClassLoader(),
                        new Class<?>[] {
                            real instanceof PreparedStatement
                                    ? PreparedStatement.class
                                    : Statement.class
                        },
                        (_, method, arguments) -> result(invoked(real, method, arguments)));
    }

    private @Nullable Object result(@Nullable Object result) {
        return result instanceof ResultSet read
                ? Proxy.newProxyInstance(
                        ResultSet.class.getClassLoader(),
                        new Class<?>[] {ResultSet.class},
                        (_, method, arguments) -> counted(method, invoked(read, method, arguments)))
                : result;
    }

    private @Nullable Object counted(Method method, @Nullable Object result) {
        if (method.getName().equals("next") && Boolean.TRUE.equals(result)) {
            rows++;
        }
        return result;
    }

    private static @Nullable Object invoked(
            Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
