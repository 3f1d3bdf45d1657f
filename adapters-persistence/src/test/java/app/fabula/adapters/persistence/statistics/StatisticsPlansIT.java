package app.fabula.adapters.persistence.statistics;

import static app.fabula.application.progress.FactSamples.ana;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ten years of five stories a day, among three learners: a week and the week before it. */
class StatisticsPlansIT {
    /** Pages of the database: 70 rows of about 250 bytes, and the way to them. */
    private static final long FEW = 40;

    private static final ReadModelFixture fixture = new ReadModelFixture();

    @BeforeAll
    static void fill() {
        for (var learner : new UUID[] {new UUID(0, 76), ana.value(), new UUID(0, 77)}) {
            fixture.jdbc.update(
                    """
                    insert into statistics_day
                    select ?, date '2017-01-01' + i / 5, lpad(to_hex(i % 1000), 32, '0')::uuid, 'es',
                           600, 10, 600, 1, 1, 0, array_fill(25, array[24])
                    from generate_series(0, 18249) as i
                    """,
                    learner);
            fixture.jdbc.update(
                    """
                    insert into statistics_correction
                    select ?, date '2017-01-01' + i / 5, timestamptz '2026-04-01', gen_random_uuid(), 'LATE', ''
                    from generate_series(0, 18249) as i
                    """,
                    learner);
        }
        fixture.jdbc.execute("vacuum (analyze) statistics_day, statistics_correction");
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void a_week_and_the_week_before_are_one_read_of_one_index() {
        var plan =
                plan(
                        DayRowTable.BETWEEN,
                        ana.value(),
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse("2026-03-15"));
        var text = plan.toPrettyString();
        assertThat(plan.at("/Plan/Actual Rows").asDouble()).as(text).isEqualTo(70);
        assertThat(plan.findValuesAsString("Index Name"))
                .as(text)
                .containsExactly("statistics_day_pkey");
        assertThat(plan.findValuesAsString("Node Type")).as(text).doesNotContain("Seq Scan");
        assertThat(
                        plan.at("/Plan/Shared Hit Blocks").asLong()
                                + plan.at("/Plan/Shared Read Blocks").asLong())
                .as(text)
                .isLessThan(FEW);
    }

    @Test
    void why_a_week_was_revised_is_one_read_of_one_index() {
        var plan =
                plan(
                        CorrectionTable.BETWEEN,
                        ana.value(),
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse("2026-03-08"));
        var text = plan.toPrettyString();
        assertThat(plan.at("/Plan/Actual Rows").asDouble()).as(text).isEqualTo(35);
        assertThat(plan.findValuesAsString("Index Name"))
                .as(text)
                .containsExactly("statistics_correction_pkey");
        assertThat(plan.findValuesAsString("Node Type")).as(text).doesNotContain("Seq Scan");
    }

    @Test
    void a_week_of_a_group_is_one_read_of_the_same_index_for_each_learner() {
        var plan =
                plan(
                        DayRowTable.TOTALS,
                        new String[] {ana.toString(), new UUID(0, 76).toString()},
                        LocalDate.parse("2026-03-02"),
                        LocalDate.parse("2026-03-08"),
                        "es",
                        null);
        var text = plan.toPrettyString();
        assertThat(plan.at("/Plan/Actual Rows").asDouble()).as(text).isEqualTo(2);
        assertThat(plan.findValuesAsString("Index Name"))
                .as(text)
                .containsExactly("statistics_day_pkey");
        assertThat(plan.findValuesAsString("Node Type")).as(text).doesNotContain("Seq Scan");
        assertThat(
                        plan.at("/Plan/Shared Hit Blocks").asLong()
                                + plan.at("/Plan/Shared Read Blocks").asLong())
                .as(text)
                .isLessThan(FEW);
    }

    @Test
    void the_milestones_of_a_story_are_one_read_of_the_index_of_stories() {
        var plan =
                plan(
                        DayRowTable.MILESTONES_OF,
                        new String[] {ana.toString()},
                        new String[] {new UUID(0, 7).toString()});
        var text = plan.toPrettyString();
        assertThat(plan.at("/Plan/Actual Rows").asDouble()).as(text).isPositive();
        assertThat(plan.findValuesAsString("Index Name"))
                .as(text)
                .containsExactly("statistics_day_of_story");
        assertThat(plan.findValuesAsString("Node Type")).as(text).doesNotContain("Seq Scan");
    }

    private static JsonNode plan(String sql, @Nullable Object... arguments) {
        var json =
                fixture.jdbc.queryForObject(
                        "explain (analyze, buffers, format json) " + sql, String.class, arguments);
        return JsonMapper.shared().readTree(json).get(0);
    }
}
