package app.fabula.adapters.persistence.eventstore;

import app.fabula.adapters.persistence.shared.TestServer;

class PostgresEventStorageEngineIT extends PostgresEngineContract {
    @Override
    TestServer server() {
        return TestServer.embedded();
    }
}
