package app.fabula.adapters.persistence.eventstore;

import app.fabula.adapters.persistence.shared.TestServer;

class RacingAppendsIT extends RacingAppendsContract {
    @Override
    TestServer server() {
        return TestServer.embedded();
    }
}
