package app.fabula.bootstrap.database;

import app.fabula.bootstrap.settings.DatabaseAddress;

/** A PostgreSQL that answers, for as long as this is open. */
public interface Database extends AutoCloseable {
    DatabaseAddress address();

    @Override
    void close();
}
