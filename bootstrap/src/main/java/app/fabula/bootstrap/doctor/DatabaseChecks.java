package app.fabula.bootstrap.doctor;

import app.fabula.bootstrap.database.DatabaseFacts;
import app.fabula.bootstrap.database.DatabaseFailure;
import app.fabula.bootstrap.settings.DatabaseAddress;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;

/** Of a PostgreSQL that somebody else runs. One that does not answer is one finding. */
record DatabaseChecks(DatabaseAddress address, InstantSource clock) {

    Stream<Check> all() {
        try {
            var facts = DatabaseFacts.ask(address, clock);
            return Stream.of(
                    () -> Finding.good("The database %s answers.".formatted(address)),
                    new VersionCheck(facts.version()),
                    new DurabilityCheck(facts.durability()),
                    new EncodingCheck(facts.encoding()),
                    new PrivilegeCheck(facts.user(), facts.mayCreateTables()),
                    new ClockCheck(facts.ahead()),
                    this::migrations);
        } catch (DatabaseFailure e) {
            return Stream.of(() ->
                    Finding.problem(
                            "%s; start it, or mend FABULA_DATABASE_URL, _USER and _PASSWORD."
                                    .formatted(e.sentence())));
        }
    }

    private Finding migrations() {
        try {
            return new MigrationsCheck(Migrations.of(address)).look();
        } catch (FlywayException e) {
            // Not its message: there may be a password in it.
            return Finding.problem(
                    "The database user may not read flyway_schema_history: use the one that made"
                            + " Fabula's tables.");
        }
    }
}
