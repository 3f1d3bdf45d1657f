package app.fabula.adapters.persistence.achievement;

import static app.fabula.application.progress.FactSamples.ana;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ten years of an award a day and of what was done, among three learners. */
class AwardPlansIT {
    /** Pages of the database: some rows, and the way to them. */
    private static final long FEW = 20;

    private static final ReadModelFixture fixture = new ReadModelFixture();

    @BeforeAll
    static void fill() {
        for (var learner : new UUID[] {new UUID(0, 76), ana.value(), new UUID(0, 77)}) {
            fixture.jdbc.update(
                    """
                    insert into achievement_award
                    select ?, 'rule-' || i, '*', 1, 1, 1, 1, timestamptz '2017-01-01Z' + i * interval '1 day', now()
                    from generate_series(0, 3649) as i
                    """,
                    learner);
            fixture.jdbc.update(
                    """
                    insert into achievement_fact_day
                    select ?, date '2017-01-01' + i, jsonb_build_object('facts', repeat('x', 900))
                    from generate_series(0, 3649) as i
                    """,
                    learner);
        }
        fixture.jdbc.execute("vacuum (analyze) achievement_award, achievement_fact_day");
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void what_was_earned_in_two_weeks_is_one_read_of_one_index() {
        var plan =
                plan(
                        AwardTable.BETWEEN,
                        ana.value(),
                        OffsetDateTime.parse("2026-03-02T00:00:00Z"),
                        OffsetDateTime.parse("2026-03-16T00:00:00Z"));
        readsFew(plan, 14, "achievement_award_earned");
    }

    @Test
    void the_days_on_which_it_was_are_one_read_of_one_index() {
        var days =
                LocalDate.parse("2026-03-02")
                        .datesUntil(LocalDate.parse("2026-03-06"))
                        .map(LocalDate::toString)
                        .toArray(String[]::new);
        readsFew(plan(FactDayTable.OF_DAYS, ana.value(), days), 4, "achievement_fact_day_pkey");
    }

    @Test
    void who_was_active_is_a_read_for_each_learner_whatever_they_did() {
        readsFew(plan(HolderCounts.ACTIVE), 1, "achievement_fact_day_pkey");
    }

    private static void readsFew(JsonNode plan, int rows, String index) {
        var text = plan.toPrettyString();
        assertThat(plan.at("/Plan/Actual Rows").asDouble()).as(text).isEqualTo(rows);
        assertThat(plan.findValuesAsString("Index Name")).as(text).containsOnly(index);
        assertThat(plan.findValuesAsString("Node Type")).as(text).doesNotContain("Seq Scan");
        assertThat(
                        plan.at("/Plan/Shared Hit Blocks").asLong()
                                + plan.at("/Plan/Shared Read Blocks").asLong())
                .as(text)
                .isLessThan(FEW);
    }

    private static JsonNode plan(String sql, Object... arguments) {
        var json =
                fixture.jdbc.queryForObject(
                        "explain (analyze, buffers, format json) " + sql, String.class, arguments);
        return JsonMapper.shared().readTree(json).get(0);
    }
}
