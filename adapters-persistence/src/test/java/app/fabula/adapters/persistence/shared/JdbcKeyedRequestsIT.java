package app.fabula.adapters.persistence.shared;

import app.fabula.application.shared.KeyedRequests;
import app.fabula.application.shared.KeyedRequestsContract;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcKeyedRequestsIT implements KeyedRequestsContract {
    private final ReadModelFixture fixture = new ReadModelFixture();
    private final KeyedRequests requests =
            new JdbcKeyedRequests(JdbcClient.create(fixture.jdbc), UUID::randomUUID);

    @BeforeEach
    void empty() {
        fixture.jdbc.execute("truncate keyed_request");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public KeyedRequests requests() {
        return requests;
    }

    @Override
    public void pass(Duration time) {
        fixture.jdbc.update(
                """
                update keyed_request set created_at = created_at - make_interval(secs => ?),
                    claimed_until = claimed_until - make_interval(secs => ?)
                """,
                time.toSeconds(),
                time.toSeconds());
    }
}
