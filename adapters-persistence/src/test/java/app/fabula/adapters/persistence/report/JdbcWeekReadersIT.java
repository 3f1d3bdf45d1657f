package app.fabula.adapters.persistence.report;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.report.WeekReaders;
import app.fabula.application.report.WeekReadersContract;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcWeekReadersIT implements WeekReadersContract {
    private final ReadModelFixture fixture = new ReadModelFixture();
    private long head;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public WeekReaders readers() {
        return new JdbcWeekReaders(JdbcClient.create(fixture.jdbc));
    }

    @Override
    public void read(LearnerId learner, LocalDate date) {
        fixture.jdbc.update(
                """
                insert into statistics_day
                values (?, ?, ?, 'es', 60, 1, 90, 0, 0, 0, array_fill(0, array[24]))
                """,
                learner.value(),
                date,
                UUID.randomUUID());
    }

    /** As the event is tagged. */
    @Override
    public void told(LearnerId learner, LocalDate week) {
        fixture.jdbc.update(
                "insert into event_tag (tag, name, position) values (?, 'report.WeekReported', ?)",
                "week:" + learner + "/" + week,
                ++head);
    }
}
