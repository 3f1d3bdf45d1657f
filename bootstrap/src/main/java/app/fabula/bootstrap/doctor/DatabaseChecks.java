package app.fabula.bootstrap.doctor;

import app.fabula.bootstrap.database.DatabaseFacts;
import app.fabula.bootstrap.database.DatabaseFailure;
import app.fabula.bootstrap.settings.DatabaseAddress;
import java.time.InstantSource;
import java.util.stream.Stream;

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
                    new MigrationsCheck(Migrations.of(address)));
        } catch (DatabaseFailure e) {
            return Stream.of(() ->
                    Finding.problem(
                            "%s; start it, or mend FABULA_DATABASE_URL, _USER and _PASSWORD."
                                    .formatted(e.sentence())));
        }
    }
}
