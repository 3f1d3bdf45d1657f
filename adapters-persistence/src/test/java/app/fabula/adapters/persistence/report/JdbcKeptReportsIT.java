package app.fabula.adapters.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.adapters.persistence.job.JdbcJobLedger;
import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.job.JobLedger;
import app.fabula.application.report.KeptReports;
import app.fabula.application.report.KeptReports.Document;
import app.fabula.application.report.KeptReportsContract;
import app.fabula.application.report.ReportDocuments.Format;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcKeptReportsIT implements KeptReportsContract {
    private final ReadModelFixture fixture = new ReadModelFixture();
    private final JobLedger ledger =
            new JdbcJobLedger(
                    JdbcClient.create(fixture.jdbc), fixture.transactions, fixture.cursors);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public KeptReports kept() {
        return new JdbcKeptReports(fixture.jdbc, fixture.cursors);
    }

    @Override
    public UUID run() {
        var id = UUID.randomUUID();
        ledger.add(id, "learner-reports", Map.of(), Instant.EPOCH);
        return id;
    }

    @Test
    void they_are_forgotten_with_their_run() {
        var run = run();
        kept().keep(run, List.of(new Document(ana, Format.CSV, new byte[1])));
        ledger.stop(run, Instant.EPOCH);
        ledger.prune(Instant.EPOCH.plusSeconds(1));
        assertThat(kept().list(run, 9, Optional.empty()).items()).isEmpty();
    }

    @Test
    void they_are_forgotten_with_a_run_that_is_forgotten_before_its_end_and_no_others() {
        var run = run();
        var other = run();
        kept().keep(run, List.of(new Document(ana, Format.CSV, new byte[1])));
        kept().keep(other, List.of(new Document(ana, Format.CSV, new byte[1])));
        ledger.forget(run);
        assertThat(kept().find(run, ana)).isEmpty();
        assertThat(kept().find(other, ana)).isPresent();
    }

    @Test
    void a_run_that_nobody_knows_keeps_nothing() {
        var document = List.of(new Document(ana, Format.CSV, new byte[1]));
        assertThatThrownBy(() -> kept().keep(UUID.randomUUID(), document))
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
