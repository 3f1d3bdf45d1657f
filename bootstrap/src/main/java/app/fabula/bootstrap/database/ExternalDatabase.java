package app.fabula.bootstrap.database;

import app.fabula.bootstrap.settings.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that somebody else runs. */
public record ExternalDatabase(DatabaseAddress address) implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(ExternalDatabase.class);

    /**
     * @throws DatabaseFailure when it does not answer, or is too old
     */
    public static ExternalDatabase at(DatabaseAddress address) {
        var check = ServerCheck.of(address);
        check.mustBeRecent();
        // Theirs to decide: a replica for trials may well live dangerously.
        check.dangers().forEach(LOG::warn);
        return new ExternalDatabase(address);
    }

    @Override
    public void close() {
        // It was there before, and stays.
    }
}
