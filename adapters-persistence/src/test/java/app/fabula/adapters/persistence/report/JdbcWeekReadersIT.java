package app.fabula.adapters.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.report.WeekReaders;
import app.fabula.application.report.WeekReadersContract;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class JdbcWeekReadersIT implements WeekReadersContract {
    private final ReadModelFixture fixture = new ReadModelFixture();
    private long head;

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Of a hundred, who read on each day of two years, and half of whom were told. */
    @Test
    void no_more_of_a_week_is_read_than_is_asked_for() {
        fixture.jdbc.update(
                """
                insert into statistics_day
                select lpad(to_hex(i / 700 + 1), 32, '0')::uuid, date '2024-06-01' + i % 700, gen_random_uuid(), 'es',
                       60, 1, 90, 0, 0, 0, array_fill(0, array[24])
                from generate_series(0, 69999) as i
                """);
        fixture.jdbc.update(
                """
                insert into event_tag (tag, name, position)
                select 'week:' || lpad(to_hex(2 * i), 32, '0')::uuid || '/2026-03-02', 'report.WeekReported', i
                from generate_series(1, 50) as i
                """);
        fixture.jdbc.execute("vacuum (analyze) statistics_day, event_tag");
        var json =
                fixture.jdbc.queryForObject(
                        "explain (analyze, format json) " + JdbcWeekReaders.UNTOLD,
                        String.class,
                        new UUID(0, 0),
                        monday,
                        new UUID(0, 0),
                        monday.toString(),
                        10);
        var plan = JsonMapper.shared().readTree(json).get(0);
        assertThat(plan.at("/Plan/Actual Rows").asDouble()).isEqualTo(10);
        assertThat(plan.findParents("Actual Rows"))
                .as(plan.toPrettyString())
                .allMatch(node ->
                        node.get("Actual Rows").asDouble() * node.get("Actual Loops").asDouble()
                                < 10 * 2 * 10);
        assertThat(plan.findValuesAsString("Index Name")).contains("statistics_day_by_day");
        assertThat(readers().untold(monday, Optional.empty(), 3))
                .containsExactly(
                        new LearnerId(new UUID(0, 1)),
                        new LearnerId(new UUID(0, 3)),
                        new LearnerId(new UUID(0, 5)));
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
