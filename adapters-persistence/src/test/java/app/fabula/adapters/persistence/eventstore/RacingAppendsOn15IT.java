package app.fabula.adapters.persistence.eventstore;

import app.fabula.adapters.persistence.shared.TestServer;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = TestServer.HAS_15, disabledReason = TestServer.NO_15)
class RacingAppendsOn15IT extends RacingAppendsContract {
    @Override
    TestServer server() {
        return TestServer.postgres15();
    }
}
