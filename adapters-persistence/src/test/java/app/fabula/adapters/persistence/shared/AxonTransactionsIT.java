package app.fabula.adapters.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AxonTransactionsIT {
    private final ReadModelFixture fixture = new ReadModelFixture();
    private final AxonTransactions transactions =
            new AxonTransactions(fixture.transactions, fixture.jdbc);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void what_was_never_ended_is_no_part_of_what_comes_next() {
        transactions.startTransaction();
        fixture.comeTo("streak", 1);

        var next = transactions.startTransaction();
        fixture.comeTo("report", 2);
        next.commit();

        assertThat(
                        fixture.jdbc.queryForList(
                                "select processor_name from projection_token", String.class))
                .containsExactly("report");
        assertThat(fixture.database().pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void what_failed_leaves_nothing() {
        var failing = transactions.startTransaction();
        fixture.comeTo("streak", 1);
        failing.rollback();
        failing.rollback();
        assertThat(fixture.jdbc.queryForList("select * from projection_token")).isEmpty();
    }
}
