package app.fabula.adapters.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.operation.Instances;
import app.fabula.application.operation.InstancesContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcInstancesIT implements InstancesContract {
    private final ReadModelFixture fixture = new ReadModelFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public Instances instances(String node) {
        return new JdbcInstances(fixture.jdbc, node);
    }

    @Test
    void who_has_been_silent_for_a_few_seconds_is_not_counted() {
        instances("a").alive();
        fixture.jdbc.update("update instance set seen_at = now() - interval '5 seconds'");
        assertThat(instances("b").alive()).isEqualTo(1);
    }
}
