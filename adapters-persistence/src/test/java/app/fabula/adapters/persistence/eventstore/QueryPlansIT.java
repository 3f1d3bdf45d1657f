package app.fabula.adapters.persistence.eventstore;

import app.fabula.adapters.persistence.shared.TestServer;

class QueryPlansIT extends QueryPlansContract {
    @Override
    TestServer server() {
        return TestServer.embedded();
    }
}
