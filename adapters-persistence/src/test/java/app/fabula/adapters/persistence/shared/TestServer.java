package app.fabula.adapters.persistence.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A PostgreSQL to test on, started when it is first asked for and stopped after the last test. */
@FunctionalInterface
public interface TestServer {
    /** For {@code @EnabledIf}. */
    String HAS_15 = "app.fabula.adapters.persistence.shared.TestServer#isPostgres15Installed";

    String NO_15 =
            "No PostgreSQL 15 is installed here: name the folder of its programs in -Dfabula.test.postgres15.";

    /** Of one of its databases, for the superuser. */
    String url(String database);

    /** The version that comes with the build. */
    static TestServer embedded() {
        return Embedded.SERVER;
    }

    /** The oldest version that is promised, where it is installed. */
    static TestServer postgres15() {
        return Oldest.SERVER;
    }

    static boolean isPostgres15Installed() {
        return InstalledPostgres.find().isPresent();
    }

    /** Its constants are there from the first use on, and not before. */
    final class Embedded {
        private static final TestServer SERVER = start();

        private Embedded() {}

        private static TestServer start() {
            try {
                var server = EmbeddedPostgres.builder().start();
                return database -> server.getJdbcUrl("postgres", database);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** As above. */
    final class Oldest {
        private static final TestServer SERVER = InstalledPostgres.find().orElseThrow().start();

        private Oldest() {}
    }
}
