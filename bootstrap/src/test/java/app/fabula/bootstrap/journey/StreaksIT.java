package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.journey.Api.Answer;
import app.fabula.domain.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Streaks as an app sees them, while days go by. */
class StreaksIT {
    private static final AtomicReference<Instant> now = MovingClock.now;

    private static RunningFabula fabula;
    private static Api api;
    private static String story;

    private final String learner = UUID.randomUUID().toString();
    private final String streak = "/learners/" + learner + "/streak";
    private final Device phone = new Device(learner, "Europe/Berlin");
    private long position;

    @BeforeAll
    static void start() {
        MovingClock.at("2026-03-01T08:00:00Z");
        fabula = new RunningFabula(now.get(), MovingClock.class);
        api = fabula.api();
        story = Timetable.publish(api, "Fox", "A fox.", 3);
    }

    @AfterAll
    static void stop() {
        fabula.close();
    }

    @Test
    void days_in_a_row_are_shown_and_explained() {
        registerAt("2026-03-01T08:00:00Z", "Europe/Berlin", "{\"pages\":2}");
        readOn("2026-03-02", "2026-03-03", "2026-03-04");

        var shown = shown("2026-03-04T20:00:00Z");
        assertThat(shown.path("status").asString()).isEqualTo("done-today");
        assertRun(shown.path("current"), 3, "2026-03-02", "2026-03-04");
        assertThat(shown.path("unitsToday").asInt()).isEqualTo(2);
        assertThat(shown.path("unitsUntilQualified").asInt(-1)).isZero();
        assertThat(shown.path("secondsUntilQualified").asInt(-1)).isZero();
        assertThat(shown.path("qualifiesUntil").asString()).isEqualTo("2026-03-04T23:00:00Z");
        assertThat(states("2026-03-01", "2026-03-05", ""))
                .containsExactly("none", "credited", "credited", "credited", "pending");

        var why = why("2026-03-04", "");
        assertThat(why.path("rule").asString()).isEqualTo("next-day");
        assertThat(why.path("words").asString())
                .isEqualTo(
                        "At 19:01 in Europe/Berlin the goal of 2 pages was met. It follows the last"
                                + " credited day, and the run has 3 days with it.");
        assertRun(why.path("run"), 3, "2026-03-02", "2026-03-04");
        assertThat(why.path("facts")).hasSize(2);
        assertThat(why.path("creditedBy").path("activityId"))
                .isEqualTo(why.path("facts").path(1).path("activityId"));
    }

    @Test
    void what_is_missing_today_is_told_in_seconds_where_the_goal_is_a_time() {
        registerAt("2026-03-01T08:00:00Z", "Europe/Berlin", "{\"activeSeconds\":60}");
        phone.read(story, 1, 40, "2026-03-02T18:00:00Z");
        sync("2026-03-02T20:00:00Z");

        var shown = shown("2026-03-02T20:00:00Z");
        assertThat(shown.path("status").asString()).isEqualTo("none");
        assertThat(shown.path("unitsToday").asInt()).isEqualTo(40);
        assertThat(shown.path("secondsUntilQualified").asInt()).isEqualTo(20);
    }

    @Test
    void a_freeze_keeps_a_day_that_is_missed_later_and_none_that_was_missed_before() {
        registerAt("2026-03-01T08:00:00Z", "Europe/Berlin", "{\"pages\":2}");
        readOn("2026-03-02", "2026-03-03", "2026-03-04");
        var bought = decide("/freezes", "{}").expecting(201).body();
        decide("/freeze-grants", "{\"reason\":\"A present.\"}").expecting(201);
        assertThat(
                        fabula.texts(
                                "select payload::json ->> 'by' from event_log where name = 'streak.FreezeGranted'"))
                .as("who has given it is on record")
                .containsOnly("local");
        assertRefused(decide("/freezes", "{}"), 409, "freeze-stock-full");
        var freezes = shownAt(streak + "/freezes").path("items");
        assertThat(freezes)
                .extracting(item -> item.path("origin").asString())
                .containsExactly("granted", "bought");
        assertThat(freezes.path(0).path("reason").asString()).isEqualTo("A present.");
        assertThat(freezes.path(1).path("id")).isEqualTo(bought.path("id"));
        assertThat(shownAt(streak + "/freezes?language=en").path("items")).isEmpty();
        assertThat(shown("2026-03-04T20:00:00Z").path("freezes").asInt()).isEqualTo(2);

        var frozen = shown("2026-03-06T20:00:00Z");
        assertThat(frozen.path("status").asString()).isEqualTo("pending-today");
        assertThat(frozen.path("freezes").asInt()).isEqualTo(1);
        assertRun(frozen.path("current"), 3, "2026-03-02", "2026-03-04");
        var used = why("2026-03-05", "");
        assertThat(used.path("rule").asString()).isEqualTo("freeze-used");
        assertThat(used.at("/decidedBy/kind").asString()).isEqualTo("freeze");
        assertThat(used.at("/decidedBy/id")).isEqualTo(bought.path("id"));
        assertThat(used.path("words").asString()).contains("A freeze of 2026-03-04 was used up");
        assertThat(shownAt(streak + "/freezes").path("items"))
                .extracting(item -> item.path("usedOn").asString("left"))
                .containsExactly("left", "2026-03-05");

        assertThat(shown("2026-03-08T20:00:00Z").path("status").asString()).isEqualTo("broken");
        decide("/freezes", "{}").expecting(201);
        var broken = shown("2026-03-08T20:00:00Z");
        assertThat(broken.path("status").asString()).isEqualTo("broken");
        assertThat(broken.path("freezes").asInt()).isEqualTo(1);
        assertThat(states("2026-03-04", "2026-03-08", ""))
                .containsExactly("credited", "frozen", "frozen", "missed", "pending");
        assertThat(why("2026-03-07", "").path("rule").asString()).isEqualTo("run-broken");
    }

    @Test
    void a_language_in_which_there_is_nothing_to_read_takes_no_freeze() {
        registerAt("2026-03-01T08:00:00Z", "Europe/Berlin", "{\"pages\":1}");
        var gaelic = "{\"language\":\"gd\",\"reason\":\"A present.\"}";
        var plain = "{\"language\":\"gd\"}";
        assertRefused(decide("/freezes", plain), 409, "nothing-to-read");
        assertRefused(decide("/freeze-grants", gaelic), 409, "nothing-to-read");
        assertRefused(decide("/repairs", plain), 409, "nothing-to-read");
        assertThat(get("?language=gd").path("freezes").asInt(-1)).isZero();

        var cat = published("gd");
        decide("/freezes", plain).expecting(201);
        phone.read(cat, 1, 10, "2026-03-01T09:00:00Z");
        sync("2026-03-01T10:00:00Z");
        api.post("/stories/" + cat + "/retirement", "").expecting(200);
        decide("/freeze-grants", gaelic).expecting(201);
    }

    @Test
    void a_broken_run_is_repaired_and_not_again_so_soon() {
        registerAt("2026-03-01T08:00:00Z", "Europe/Berlin", "{\"pages\":2}");
        readOn("2026-03-02", "2026-03-03", "2026-03-04");
        assertThat(shown("2026-03-04T20:00:00Z").path("repairable").asBoolean(true)).isFalse();
        assertRefused(decide("/repairs", "{}"), 409, "nothing-to-repair");

        assertThat(shown("2026-03-06T20:00:00Z").path("repairable").asBoolean(false)).isTrue();
        var repair = decide("/repairs", "{}").expecting(201).body();
        var repaired = shown("2026-03-06T20:00:00Z");
        assertThat(repaired.path("status").asString()).isEqualTo("pending-today");
        assertRun(repaired.path("current"), 3, "2026-03-02", "2026-03-04");
        assertThat(states("2026-03-04", "2026-03-06", ""))
                .containsExactly("credited", "repaired", "pending");
        assertThat(why("2026-03-05", "").path("rule").asString()).isEqualTo("run-repaired");
        assertThat(why("2026-03-05", "").at("/decidedBy/id")).isEqualTo(repair.path("id"));
        assertThat(shownAt(streak + "/repairs").path("items")).containsExactly(repair);

        readOn("2026-03-06");
        assertThat(shown("2026-03-08T20:00:00Z").path("status").asString()).isEqualTo("broken");
        assertRefused(decide("/repairs", "{}"), 409, "repaired-lately");
        now.set(Instant.parse("2026-03-13T20:00:00Z"));
        assertRefused(decide("/repairs", "{}"), 409, "too-late-to-repair");
    }

    @Test
    void pauses_days_of_rest_and_outages_break_nothing() {
        registerAt("2026-04-05T08:00:00Z", "Europe/Berlin", "{\"pages\":2}");
        readOn("2026-04-06", "2026-04-07");
        assertRefused(pause("2026-04-07", "2026-04-09"), 409, "pause-not-ahead");
        var pause = pause("2026-04-08", "2026-04-09").expecting(201).body();
        assertRefused(pause("2026-04-09", "2026-04-10"), 409, "pauses-overlap");
        assertRefused(pause("2026-05-01", "2026-05-29"), 409, "pause-days-exhausted");
        decide("/rest-days", "{\"weekdays\":[\"friday\"]}").expecting(200);

        var held = shown("2026-04-09T20:00:00Z");
        assertThat(held.path("status").asString()).isEqualTo("pending-today");
        assertThat(held.path("held").asString()).isEqualTo("paused");
        assertThat(shown("2026-04-10T20:00:00Z").path("held").asString()).isEqualTo("rest");

        assertThat(shown("2026-04-12T20:00:00Z").path("status").asString()).isEqualTo("broken");
        var outage = outage("2026-04-11T10:00:00Z", "2026-04-11T12:00:00Z").expecting(201);
        assertThat(outage("2026-04-11T10:00:00Z", "2026-04-11T12:00:00Z").text())
                .isEqualTo(outage.text());
        assertRefused(
                outage("2026-04-11T10:00:00Z", "2026-05-13T10:00:00Z"), 409, "outage-too-long");
        var kept = shown("2026-04-12T20:00:00Z");
        assertThat(kept.path("status").asString()).isEqualTo("pending-today");
        assertThat(kept.has("held")).isFalse();
        assertRun(kept.path("current"), 2, "2026-04-06", "2026-04-07");
        assertThat(states("2026-04-06", "2026-04-12", ""))
                .containsExactly(
                        "credited", "credited", "paused", "paused", "rest", "amnesty", "pending");
        assertThat(why("2026-04-09", "").at("/decidedBy/id")).isEqualTo(pause.path("id"));
        assertThat(why("2026-04-10", "").at("/decidedBy/kind").asString()).isEqualTo("rest-days");
        var forgiven = why("2026-04-11", "").path("decidedBy");
        assertThat(forgiven.path("kind").asString()).isEqualTo("outage");
        assertThat(forgiven.path("id")).isEqualTo(outage.body().path("id"));
        assertThat(forgiven.path("at")).isEqualTo(outage.body().path("declaredAt"));
        assertThat(forgiven.path("from")).isEqualTo(outage.body().path("from"));
    }

    @Test
    void a_pause_is_ended_before_it_begins() {
        registerAt("2026-04-05T08:00:00Z", "Europe/Berlin", "{\"pages\":2}");
        var id = pause("2026-04-20", "2026-04-24").expecting(201).body().get("id").asString();
        assertThat(states("2026-04-20", "2026-04-20", "")).containsExactly("paused");

        var end = "/pauses/" + id + "/end";
        assertThat(decide(end, "").expecting(200).body().path("outcome").asString())
                .isEqualTo("ended");
        assertThat(decide(end, "").expecting(200).body().path("outcome").asString())
                .isEqualTo("unchanged");
        assertThat(states("2026-04-20", "2026-04-20", "")).containsExactly("pending");
        assertRefused(decide("/pauses/" + learner + "/end", ""), 404, "unknown-pause");
    }

    /** Later than all other tests: what was known then is what was in the log then. */
    @Test
    void what_was_known_stays_what_it_was_when_a_late_fact_heals_the_run() {
        registerAt("2026-06-01T08:00:00Z", "Europe/Berlin", "{\"pages\":2}");
        readOn("2026-06-01", "2026-06-02");
        assertThat(shown("2026-06-04T20:00:00Z").path("status").asString()).isEqualTo("broken");
        readOn("2026-06-03");

        assertRun(shown("2026-06-04T20:00:00Z").path("current"), 3, "2026-06-01", "2026-06-03");
        assertThat(why("2026-06-03", "").path("rule").asString()).isEqualTo("next-day");
        var before = "&asOf=2026-06-04T19:59:59Z";
        assertThat(get(before).path("status").asString()).isEqualTo("broken");
        assertThat(states("2026-06-02", "2026-06-04", before))
                .containsExactly("credited", "missed", "pending");
        assertThat(why("2026-06-03", before).path("rule").asString()).isEqualTo("run-broken");
        var done = get("?asOf=2026-06-02T20:00:00Z");
        assertThat(done.path("status").asString()).isEqualTo("done-today");
        assertThat(done.path("today").asString()).isEqualTo("2026-06-02");
        assertRefused(api.get(streak + "?asOf=2026-06-04T20:00:01Z"), 409, "not-yet");
    }

    /** To whom the learner is unknown, there was none then either. */
    @Test
    void nothing_was_known_of_who_was_not_registered_then() {
        registerAt("2026-05-20T08:00:00Z", "Europe/Berlin", "{\"pages\":2}");
        var then = streak + "?asOf=2026-05-20T07:59:59Z";
        assertRefused(api.get(then), 404, "not-registered-then");
        var token =
                fabula.issuer()
                        .token(UUID.randomUUID(), Set.of(Role.LEARNER), Duration.ofMinutes(5));
        assertRefused(api.as(token).get(then), 404, "unknown-learner");
        var nobody = "/learners/" + UUID.randomUUID() + "/streak?asOf=2026-05-20T07:59:59Z";
        assertRefused(api.get(nobody), 404, "unknown-learner");
    }

    @Test
    void each_language_has_a_streak_of_its_own_and_all_have_one_together() {
        registerAt("2026-03-01T08:00:00Z", "Europe/Berlin", "{\"pages\":1}");
        var zorro = published("es");
        phone.read(zorro, 1, 10, "2026-03-02T18:00:00Z");
        phone.read(zorro, 1, 10, "2026-03-03T18:00:00Z");
        phone.read(story, 1, 10, "2026-03-03T19:00:00Z");
        phone.read(story, 1, 10, "2026-03-04T18:00:00Z");
        sync("2026-03-04T20:00:00Z");

        assertRun(get("").path("current"), 3, "2026-03-02", "2026-03-04");
        assertRun(get("?language=en").path("current"), 2, "2026-03-03", "2026-03-04");
        var spanish = get("?language=es");
        assertRun(spanish.path("current"), 2, "2026-03-02", "2026-03-03");
        assertThat(spanish.path("status").asString()).isEqualTo("pending-today");
        assertThat(spanish.path("unitsToday").asInt(-1)).isZero();
        assertThat(spanish.has("secondsUntilQualified")).isFalse();
        assertThat(get("?language=fr").path("status").asString()).isEqualTo("none");
        assertThat(states("2026-03-03", "2026-03-04", "&language=es"))
                .containsExactly("credited", "pending");
        assertThat(why("2026-03-03", "").path("facts")).hasSize(2);
        assertThat(why("2026-03-03", "?language=es").path("facts")).hasSize(1);
    }

    @Test
    void nobody_earns_a_second_day_by_a_flight_until_four_hours_have_passed() {
        registerAt("2026-03-01T08:00:00Z", "Asia/Tokyo", "{\"pages\":1}");
        var tokyo = new Device(learner, "Asia/Tokyo");
        tokyo.read(story, 1, 10, "2026-03-02T14:30:00Z");
        now.set(Instant.parse("2026-03-02T16:00:00Z"));
        position = tokyo.sync(api);
        var auckland = new Device(learner, "Pacific/Auckland");
        auckland.read(story, 1, 10, "2026-03-02T15:30:00Z");
        position = auckland.sync(api);

        var tooSoon = why("2026-03-03", "");
        assertThat(tooSoon.path("state").asString()).isEqualTo("pending");
        assertThat(tooSoon.path("rule").asString()).isEqualTo("too-soon");
        assertThat(tooSoon.path("tooSoon")).hasSize(1);
        assertThat(tooSoon.at("/tooSoon/0/missingSeconds").asInt()).isEqualTo(3 * 3_600);
        assertThat(tooSoon.at("/tooSoon/0/lastCredit/zoneId").asString()).isEqualTo("Asia/Tokyo");

        auckland.read(story, 2, 10, "2026-03-02T18:30:00Z");
        now.set(Instant.parse("2026-03-02T19:00:00Z"));
        position = auckland.sync(api);
        assertRun(get("").path("current"), 2, "2026-03-02", "2026-03-03");
        assertThat(why("2026-03-03", "").path("rule").asString()).isEqualTo("next-day");
    }

    private void registerAt(String instant, String zone, String goal) {
        now.set(Instant.parse(instant));
        Timetable.register(api, learner, zone, goal, 0);
    }

    /** Two pages in the evening. */
    private void readOn(String... days) {
        for (var day : days) {
            phone.read(story, 1, 10, day + "T18:00:00Z");
            phone.read(story, 2, 10, day + "T18:01:00Z");
        }
        sync(days[days.length - 1] + "T20:00:00Z");
    }

    /** Not before then. */
    private void sync(String earliest) {
        var then = Instant.parse(earliest);
        now.updateAndGet(some -> some.isBefore(then) ? then : some);
        position = phone.sync(api);
    }

    private JsonNode shown(String instant) {
        now.set(Instant.parse(instant));
        return get("");
    }

    private JsonNode get(String query) {
        return shownAt(streak + query.replaceFirst("^&", "?"));
    }

    private List<String> states(String from, String to, String more) {
        var path = streak + "/calendar?from=" + from + "&to=" + to + more;
        return StreamSupport.stream(shownAt(path).path("days").spliterator(), false)
                .map(day -> day.path("state").asString())
                .toList();
    }

    private JsonNode why(String date, String query) {
        var path = streak + "/days/" + date + "/explanation" + query.replaceFirst("^&", "?");
        return shownAt(path);
    }

    /** Of what was known once the position is an older one, whatever is awaited. */
    private JsonNode shownAt(String path) {
        var answer = api.getOnceShown(position, path).expecting(200);
        if (!path.contains("asOf=")) {
            assertThat(answer.position()).isGreaterThanOrEqualTo(position);
        }
        return answer.body();
    }

    private Answer pause(String from, String to) {
        return decide("/pauses", "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to));
    }

    private Answer decide(String path, String body) {
        return noted(api.post(streak + path, body));
    }

    private Answer outage(String from, String to) {
        return noted(
                api.post(
                        "/outages",
                        "{\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"Down.\"}"
                                .formatted(from, to)));
    }

    private Answer noted(Answer answer) {
        if (answer.status() < 300) {
            position = answer.position();
        }
        return answer;
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.expecting(status).body().path("type").asString())
                .isEqualTo("/problems/" + code);
    }

    private static void assertRun(JsonNode run, int days, String from, String to) {
        assertThat(run.path("days").asInt()).isEqualTo(days);
        assertThat(run.path("from").asString()).isEqualTo(from);
        assertThat(run.path("to").asString()).isEqualTo(to);
    }

    private static String published(String language) {
        return Timetable.shelve(
                api,
                """
                {"language":"%s","title":"Zorro","licence":"CC BY 4.0","pages":["Zorro."]}
                """
                        .formatted(language));
    }
}
