package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.journey.Api.Answer;
import app.fabula.domain.access.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Staff think of rules for what Ana and Ben read last year. */
class RuleEditingIT {
    private static RunningFabula fabula;
    private static Api api;
    private static String story;

    @BeforeAll
    static void they_have_read() {
        fabula = RunningFabula.unlimited(Instant.parse("2026-03-15T20:00:00Z"));
        api = fabula.api();
        story = Timetable.begin(api).storyA();
        read(Timetable.ANA, "2025-04-02", "2025-05-02", "2025-06-02");
        read(Timetable.BEN, "2025-07-02");
    }

    @AfterAll
    static void close() {
        fabula.close();
    }

    @Test
    void what_a_trial_has_found_is_what_comes_of_it_and_what_was_earned_stays() {
        var first = outcome("leafing", rule(1, "[2,3]"));
        assertThat(first).hasToString("{\"gain\":1,\"wouldHaveLost\":0,\"tiers\":" + tiers(1, 0));
        assertThat(announced("leafing")).isEmpty();
        published("leafing", rule(1, "[2,3]"), 201);
        var anas =
                List.of(
                        "AchievementAwarded a 1 2025-05-02T18:00:00Z",
                        "AchievementAwarded a 2 2025-06-02T18:00:00Z");
        assertThat(announced("leafing")).isEqualTo(anas);

        var raised = outcome("leafing", rule(2, "[5,6]"));
        assertThat(raised).hasToString("{\"gain\":0,\"wouldHaveLost\":1,\"tiers\":" + tiers(0, 1));
        published("leafing", rule(2, "[5,6]"), 200);
        assertThat(announced("leafing")).isEqualTo(anas);
        Await.equal(
                List.of("2025-05-02T18:00:00Z", "2025-06-02T18:00:00Z"),
                () -> earned(Timetable.ANA));

        var lowered = outcome("leafing", rule(3, "[1]"));
        assertThat(lowered)
                .hasToString(
                        "{\"gain\":1,\"wouldHaveLost\":1,\"tiers\":[%s,%s]}"
                                .formatted(tier(1, 1, 0), tier(2, 0, 1)));
        published("leafing", rule(3, "[1]"), 200);
        assertThat(announced("leafing"))
                .hasSize(3)
                .containsAll(anas)
                .contains("AchievementAwarded b 1 2025-07-02T18:00:00Z");

        var path = "/achievement-rules/leafing";
        var retired = api.post(path + "/retirement", "{\"reason\":\"Too easy.\"}").expecting(200);
        assertThat(retired.body()).isEqualTo(api.getShowing(retired.position(), path).body());
        assertThat(retired.body().get("state").asString()).isEqualTo("retired");
        Await.that(all -> all.size() == 2, () -> earned(Timetable.ANA));
        Await.that(all -> all.size() == 1, () -> earned(Timetable.BEN));
        refused(410, "rule-retired", api.put(path, rule(4, "[1]")));
        refused(410, "rule-retired", api.post(path + "/trials", rule(4, "[1]")));
    }

    @Test
    void only_what_was_tried_is_published_unless_somebody_says_so() {
        var path = "/achievement-rules/untried";
        refused(409, "rule-untried", api.put(path, rule(1, "[70]")));
        outcome("untried", rule(1, "[71]"));
        refused(409, "rule-untried", api.put(path, rule(1, "[70]")));
        refused(409, "rule-untried", api.put(path + "?untried=false", rule(1, "[70]")));
        api.get(path).expecting(404);
        api.put(path + "?untried=true", rule(1, "[70]")).expecting(201);
        var again = api.put(path, rule(1, "[70]")).expecting(200);
        assertThat(again.body().has("backfill")).isFalse();
        assertThat(again.body()).isEqualTo(api.get(path).expecting(200).body());
    }

    @Test
    void what_cannot_follow_what_is_there_is_refused() {
        var path = "/achievement-rules/first-story";
        refused(409, "rule-version-taken", api.put(path, rule(1, "[2]")));
        refused(409, "rule-version-not-next", api.put(path, rule(3, "[2]")));
        refused(409, "rule-version-not-next", api.post(path + "/trials", rule(3, "[2]")));
        var other = rule(2, "[2]").replace("OVER_ALL", "PER_LANGUAGE");
        refused(409, "rule-scope-changed", api.put(path, other));
        refused(422, "invalid-request", api.put(path, rule(2, "[2,1]")));
        var none = "/achievement-rules/none";
        refused(404, "unknown-rule", api.get(none));
        refused(404, "unknown-rule", api.post(none + "/retirement", "{\"reason\":\"No.\"}"));
        refused(404, "unknown-rule-trial", api.get(path + "/trials/" + UUID.randomUUID()));
    }

    @Test
    void who_has_not_seen_what_is_there_changes_nothing() {
        var path = "/achievement-rules/contested";
        var first = api.put(path + "?untried=true", rule(1, "[80]")).expecting(201);
        var seen = api.getShowing(first.position(), path);
        put(path, "If-None-Match", "*", rule(2, "[81]")).expecting(412);
        var second = put(path, "If-Match", seen.tag(), rule(2, "[81]")).expecting(200);
        put(path, "If-Match", seen.tag(), rule(3, "[82]")).expecting(412);
        var retirement = "{\"reason\":\"Seen too late.\"}";
        api.send(
                        api.json(path + "/retirement")
                                .header("If-Match", seen.tag())
                                .POST(BodyPublishers.ofString(retirement)),
                        retirement)
                .expecting(412);
        var now = api.getShowing(second.position(), path).body();
        assertThat(now.get("version").asInt()).isEqualTo(2);
        assertThat(now.get("state").asString()).isEqualTo("published");
        assertThat(now.get("versions").findValuesAsString("publishedBy"))
                .containsExactly("local", "local");
    }

    @Test
    void whoever_writes_stories_writes_rules_and_whoever_reads_them_does_not() {
        var path = "/achievement-rules/first-story";
        for (var role : List.of(Role.AUTHOR, Role.OPERATOR)) {
            as(role).get(path).expecting(200);
        }
        for (var role : List.of(Role.LEARNER, Role.TEACHER, Role.SUPPORT)) {
            as(role).get(path).expecting(403);
            as(role).put(path, rule(2, "[2]")).expecting(403);
            as(role).post(path + "/trials", rule(2, "[2]")).expecting(403);
        }
        api.authorizedBy("").get("/achievement-rules").expecting(401);
    }

    @Test
    void the_same_request_again_begins_no_second_trial() {
        var path = "/achievement-rules/keyed/trials";
        var key = UUID.randomUUID().toString();
        var rule = rule(1, "[90]");
        var first = keyed(path, key, rule).expecting(202);
        var again = keyed(path, key, rule).expecting(202);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.headers().firstValue("Location"))
                .hasValue("/api/v1" + path + "/" + first.body().get("id").asString());
        keyed(path, key, rule(1, "[91]")).expecting(422);
    }

    /** They are written in files, with the members that they have here. */
    @Test
    void all_that_ship_are_listed_and_could_have_been_sent() {
        var shipped =
                api.get("/achievement-rules?limit=100")
                        .expecting(200)
                        .body()
                        .get("items")
                        .valueStream()
                        .filter(item -> item.get("version").asInt() == 1)
                        .filter(item -> item.get("definition").get("texts").has("ar"))
                        .toList();
        assertThat(shipped).hasSizeGreaterThan(25);
        for (var item : shipped) {
            var path = "/achievement-rules/" + item.get("code").asString();
            var again = api.put(path, item.get("definition").toString()).expecting(200).body();
            assertThat(again.get("definition")).isEqualTo(item.get("definition"));
            assertThat(again.has("backfill")).isFalse();
        }
        var first = api.get("/achievement-rules?limit=1").expecting(200).body();
        var rest =
                api.get("/achievement-rules?limit=1&cursor=" + first.get("nextCursor").asString())
                        .expecting(200)
                        .body();
        assertThat(
                        List.of(
                                first.at("/items/0/code").asString(),
                                rest.at("/items/0/code").asString()))
                .containsExactly("first-story", "five-stories");
    }

    private static void read(String learner, String... days) {
        var phone = new Device(learner, "Europe/Berlin");
        for (var day : days) {
            phone.read(story, 1, 10, day + "T18:00:00Z");
        }
        phone.sync(api);
    }

    /** What a trial has found in the end. */
    private static JsonNode outcome(String code, String rule) {
        var trials = "/achievement-rules/" + code + "/trials";
        var begun = api.post(trials, rule).expecting(202).body();
        var path = trials + "/" + begun.get("id").asString();
        var trial =
                Await.when(
                        shown -> shown.get("state").asString().equals("done"),
                        () -> api.get(path).expecting(200).body());
        assertThat(trial.get("done").asInt()).isEqualTo(3);
        assertThat(trial.get("total").asInt()).isEqualTo(3);
        return trial.get("outcome");
    }

    /** And everybody has been looked at. */
    private static void published(String code, String rule, int status) {
        var path = "/achievement-rules/" + code;
        var backfill = api.put(path, rule).expecting(status).body().get("backfill").asString();
        Await.that(
                job -> job.get("state").asString().equals("done"),
                () -> api.get("/jobs/" + backfill).expecting(200).body());
    }

    private static List<String> announced(String code) {
        var announcements =
                """
                select concat_ws(' ', split_part(name, '.', 2), right(payload::json ->> 'learner', 1),
                    payload::json ->> 'tier', payload::json ->> 'earnedAt')
                from event_log where payload::json ->> 'code' = '%s' and name like '%%.Achievement%%' order by 1
                """
                        .formatted(code);
        return fabula.texts(announcements).stream().map(String::valueOf).toList();
    }

    private static List<String> earned(String learner) {
        return api.get("/learners/" + learner + "/achievements")
                .body()
                .get("items")
                .valueStream()
                .filter(item -> item.get("code").asString().equals("leafing"))
                .map(item -> item.get("earnedAt").asString())
                .toList();
    }

    private static String tiers(int gain, int lost) {
        return "[%s,%s]}".formatted(tier(1, gain, lost), tier(2, gain, lost));
    }

    private static String tier(int tier, int gain, int lost) {
        return "{\"tier\":%d,\"gain\":%d,\"wouldHaveLost\":%d}".formatted(tier, gain, lost);
    }

    private static String rule(int version, String tiers) {
        return """
        {"version":%d,"deeds":{"kinds":["PAGE_READ"]},"measure":{"kind":"COUNTER"},"tiers":%s,"scope":"OVER_ALL",\
        "texts":{"en":{"title":"Leafing","description":"{target} pages."}}}\
        """
                .formatted(version, tiers);
    }

    private static Api as(Role role) {
        return api.as(fabula.issuer().token(new UUID(7, 7), Set.of(role), Duration.ofMinutes(5)));
    }

    private static void refused(int status, String type, Answer answer) {
        assertThat(answer.expecting(status).body().get("type").asString())
                .isEqualTo("/problems/" + type);
    }

    private static Answer keyed(String path, String key, String body) {
        return api.send(
                api.json(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)),
                body);
    }

    private static Answer put(String path, String header, String tags, String body) {
        return api.send(
                api.json(path + "?untried=true")
                        .header(header, tags)
                        .PUT(BodyPublishers.ofString(body)),
                body);
    }
}
