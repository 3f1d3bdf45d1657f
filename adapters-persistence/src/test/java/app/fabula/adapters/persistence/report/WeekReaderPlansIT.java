package app.fabula.adapters.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two thousand learners who read two stories on every day of two months, none of them told of it.
 */
class WeekReaderPlansIT {
    /** Pages of the database: two for each row that is looked at. All of a week has 28,000 rows. */
    private static final long SOME = 1_500;

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final int AT_ONCE = 20;

    @Test
    void a_part_of_them_is_found_without_reading_the_whole_week() {
        try (var fixture = new ReadModelFixture()) {
            fixture.jdbc.update(
                    """
                    insert into statistics_day
                    select lpad(to_hex(learner), 32, '0')::uuid, date '2026-02-01' + day, gen_random_uuid(),
                           'es', 60, 1, 90, 0, 0, 0, array_fill(0, array[24])
                    from generate_series(1, 2000) as learner, generate_series(0, 59) as day, generate_series(1, 2)
                    """);
            fixture.jdbc.execute("vacuum (analyze) statistics_day");
            var json =
                    fixture.jdbc.queryForObject(
                            "explain (analyze, buffers, format json) " + JdbcWeekReaders.UNTOLD,
                            String.class,
                            JdbcWeekReaders.days(MONDAY),
                            new UUID(0, 1_000),
                            MONDAY.toString(),
                            AT_ONCE,
                            AT_ONCE);
            var plan = JsonMapper.shared().readTree(json).get(0);
            var text = plan.toPrettyString();

            assertThat(plan.at("/Plan/Actual Rows").asInt()).as(text).isEqualTo(AT_ONCE);
            assertThat(plan.findValuesAsString("Node Type")).as(text).doesNotContain("Seq Scan");
            assertThat(
                            plan.at("/Plan/Shared Hit Blocks").asLong()
                                    + plan.at("/Plan/Shared Read Blocks").asLong())
                    .as(text)
                    .isLessThan(SOME);
        }
    }
}
