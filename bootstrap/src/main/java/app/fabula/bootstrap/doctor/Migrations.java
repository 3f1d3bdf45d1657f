package app.fabula.bootstrap.doctor;

import app.fabula.bootstrap.settings.DatabaseAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

/**
 * How far the tables of a database have been migrated.
 *
 * @param pending of this release
 * @param newest that this release does not know
 * @param failed that did not come to its end
 */
record Migrations(int applied, int pending, Optional<String> newest, Optional<String> failed) {

    static Migrations of(DatabaseAddress address) {
        var all =
                Flyway.configure()
                        .dataSource(
                                address.url(), orNull(address.user()), orNull(address.password()))
                        .load()
                        .info();
        return new Migrations(
                all.applied().length,
                all.pending().length,
                version(
                        all.applied(),
                        migration -> migration.getState().name().startsWith("FUTURE")),
                version(all.all(), migration -> migration.getState().isFailed()));
    }

    private static Optional<String> version(MigrationInfo[] all, Predicate<MigrationInfo> which) {
        return Arrays.stream(all)
                .filter(which)
                .reduce((_, later) -> later)
                .map(migration -> String.valueOf(migration.getVersion()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
