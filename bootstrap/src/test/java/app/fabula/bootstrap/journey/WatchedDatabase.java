package app.fabula.bootstrap.journey;

import app.fabula.application.report.GroupReport;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportDocuments;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells what a thread asks of the database, and how many connections it holds while it writes a
 * report down. Not annotated: a test names it, and no component scan is to find it.
 */
final class WatchedDatabase {
    /** Of each report that was written down, how many connections its writer held. */
    static final Queue<Integer> heldByWriters = new ConcurrentLinkedQueue<>();

    /**
     * @param rows that came back
     */
    record Asked(String sql, long rows) {}

    private static final ThreadLocal<List<WatchedStatement>> asked =
            ThreadLocal.withInitial(ArrayList::new);
    private static final ThreadLocal<Integer> held = ThreadLocal.withInitial(() -> 0);

    /** What this thread has asked since the last time. */
    static List<String> taken() {
        return takenWithRows().stream().map(Asked::sql).toList();
    }

    /** The same, and how much came back. */
    static List<Asked> takenWithRows() {
        var taken = asked.get().stream().map(WatchedStatement::asked).toList();
        asked.get().clear();
        return taken;
    }

    @Bean
    static BeanPostProcessor watcher() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case DataSource database -> new Watched(database);
                    case ReportDocuments documents -> new WatchedDocuments(documents);
                    default -> bean;
                };
            }
        };
    }

    private static final class Watched extends DelegatingDataSource {
        Watched(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var real = super.getConnection();
            held.set(held.get() + 1);
            return (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, arguments) -> heard(real, method, arguments));
        }

        private static @Nullable Object heard(
                Connection real, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("close")) {
                held.set(held.get() - 1);
            }
            var sql =
                    switch (method.getName()) {
                        case "prepareStatement" -> arguments == null ? "" : "" + arguments[0];
                        case "createStatement" -> "some statement";
                        default -> "";
                    };
            try {
                var result = method.invoke(real, arguments);
                return result instanceof Statement statement && !sql.isEmpty()
                        ? watched(sql, statement)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static Statement watched(String sql, Statement statement) {
            var watched = new WatchedStatement(sql);
            asked.get().add(watched);
            return watched.over(statement);
        }
    }

    private record WatchedDocuments(ReportDocuments documents) implements ReportDocuments {
        @Override
        public byte[] write(LearnerReport report, Format format, Locale language) {
            heldByWriters.add(held.get());
            return documents.write(report, format, language);
        }

        @Override
        public byte[] write(GroupReport report, Format format, Locale language) {
            heldByWriters.add(held.get());
            return documents.write(report, format, language);
        }

        @Override
        public List<Locale> languages() {
            return documents.languages();
        }

        @Override
        public String pagePolicy() {
            return documents.pagePolicy();
        }
    }
}
