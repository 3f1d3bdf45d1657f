package app.fabula.adapters.persistence.credential;

import static app.fabula.application.progress.FactSamples.ana;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.shared.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A log of 60,000 events of 100 learners: each twentieth is an announcement, and each hundredth
 * redates the one before. A list is looked up in the range that it is about, and one award among
 * what was announced to its learner.
 */
class CredentialPlansIT {
    private static final ReadModelFixture fixture = new ReadModelFixture();

    @BeforeAll
    static void fill() {
        fixture.jdbc.execute(
                """
                insert into event (position, id, name, version, payload, occurred_at, recorded_at,
                                   correlation_id, tags)
                select i, gen_random_uuid(),
                       case when i %% 100 = 0 then 'achievement.AchievementRedated'
                            when i %% 20 = 0 then 'achievement.AchievementAwarded'
                            else 'progress.PageRead' end,
                       2,
                       convert_to(json_build_object('code', 'code-' || (i - 1) / 100, 'tier', 1)::text, 'UTF8'),
                       now(), now(), gen_random_uuid(),
                       array['learner:' || case when (i - 1) / 100 = 300 then '%s' else ((i - 1) / 100 %% 100)::text end]
                from generate_series(1, 60000) as i
                """
                        .formatted(ana));
        fixture.jdbc.execute(
                "insert into event_tag (tag, name, position) select tags[1], name, position from"
                        + " event");
        fixture.jdbc.execute("vacuum (analyze) event");
        fixture.jdbc.execute("vacuum (analyze) event_tag");
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void a_list_costs_what_was_announced_in_its_range() {
        var all = plan(CorrectionsInLog.BETWEEN, 0, 131_071);
        var tenth = plan(CorrectionsInLog.BETWEEN, 30_000, 35_999);

        assertIndexed(all);
        assertIndexed(tenth);
        assertThat(new CorrectionsInLog(fixture.jdbc).between(30_000, 35_999).value())
                .as("the four announcements before each of those that redate")
                .hasSize(240);
        assertThat(buffers(tenth)).as(tenth.toPrettyString()).isLessThan(buffers(all) / 4);
    }

    @Test
    void whether_anything_was_corrected_since_costs_a_few_probes() {
        var plan = plan(CorrectionsInLog.NEWEST);

        assertThat(plan.findValuesAsString("Node Type")).doesNotContain("Seq Scan");
        assertThat(buffers(plan)).as(plan.toPrettyString()).isLessThan(20);
        assertThat(new CorrectionsInLog(fixture.jdbc).newest())
                .isEqualTo(new Shown<>(60_000L, 60_000));
    }

    @Test
    void an_award_costs_what_was_announced_to_its_learner() {
        var plan = plan(AnnouncementsInLog.LAST, "learner:" + ana, "code-300/*/1");

        assertIndexed(plan);
        assertThat(buffers(plan)).as(plan.toPrettyString()).isLessThan(60);
    }

    private static void assertIndexed(JsonNode plan) {
        var text = plan.toPrettyString();
        assertThat(plan.findValuesAsString("Node Type")).as(text).doesNotContain("Seq Scan");
        assertThat(plan.findValuesAsString("Index Name")).as(text).contains("event_tag_pkey");
    }

    private static long buffers(JsonNode plan) {
        return plan.at("/Plan/Shared Hit Blocks").asLong()
                + plan.at("/Plan/Shared Read Blocks").asLong();
    }

    private static JsonNode plan(String sql, Object... arguments) {
        var json =
                fixture.jdbc.queryForObject(
                        "explain (analyze, buffers, format json) " + sql, String.class, arguments);
        return JsonMapper.shared().readTree(json).get(0);
    }
}
