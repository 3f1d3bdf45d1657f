package app.fabula.adapters.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.job.JobLedger;
import app.fabula.application.job.JobLedgerContract;
import app.fabula.application.job.Step;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcJobLedgerIT implements JobLedgerContract {
    private final ReadModelFixture fixture = new ReadModelFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public JobLedger ledger() {
        return new JdbcJobLedger(
                JdbcClient.create(fixture.jdbc), fixture.transactions, fixture.cursors);
    }

    /** What a step writes is there when the step is, or not at all. */
    @Test
    void what_came_out_of_a_step_is_written_with_its_note_or_not_at_all() {
        fixture.jdbc.execute("create table outcome (text text)");
        var id = UUID.randomUUID();
        ledger().add(id, "reports", Map.of(), noon);
        var turn = ledger().take(id, later).orElseThrow();
        Runnable half =
                () -> {
                    fixture.jdbc.update("insert into outcome values ('half')");
                    throw new IllegalStateException("for a test");
                };
        assertThatThrownBy(() -> ledger().keep(turn, new Step(Optional.empty(), 1, half), later))
                .hasMessage("for a test");
        assertThat(outcomes()).isZero();

        Runnable whole = () -> fixture.jdbc.update("insert into outcome values ('whole')");
        assertThat(ledger().keep(turn, new Step(Optional.empty(), 1, whole), later)).isTrue();
        assertThat(ledger().keep(turn, new Step(Optional.empty(), 1, whole), later)).isFalse();
        assertThat(outcomes()).isOne();
    }

    private int outcomes() {
        return fixture.jdbc.query("select from outcome", (_, _) -> 1).size();
    }
}
