package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two weeks of Ana's, sent late, in no order and twice, as her journal has them. */
class JournalIT {
    private static final Instant now = Instant.parse("2026-03-15T20:00:00Z");
    private static final String JOURNAL = "/learners/" + Timetable.ANA + "/activities";

    private static RunningFabula fabula;
    private static Api api;
    private static Timetable times;
    private static long position;

    @BeforeAll
    static void read() {
        fabula = new RunningFabula(now);
        api = fabula.api();
        times = Timetable.begin(api);
        times.ben().sync(api);
        var phone = times.ana();
        phone.sync(api);
        var page = phone.id("page-read", times.storyA(), "2026-03-03T18:02:00Z");
        position = voided(Timetable.ANA, page);
    }

    @AfterAll
    static void close() {
        fabula.close();
    }

    @Test
    void what_occurred_last_comes_first_and_each_activity_once() {
        var all = pages("?limit=7");
        assertThat(all)
                .hasSize(21)
                .extracting(item -> item.get("id").asString())
                .doesNotHaveDuplicates();
        var times =
                all.stream().map(item -> Instant.parse(item.get("occurredAt").asString())).toList();
        assertThat(times.reversed()).isSorted();
    }

    @Test
    void an_entry_tells_what_it_was_how_it_came_and_what_it_did() {
        var last = items("?limit=1&type=page-read").get(0);
        assertThat(last.get("storyId").asString()).isEqualTo(times.storyB());
        assertThat(last.get("storyVersion").asInt()).isEqualTo(1);
        assertThat(last.get("language").asString()).isEqualTo("en");
        assertThat(last.get("page").asInt()).isEqualTo(2);
        assertThat(last.get("activeSeconds").asInt()).isEqualTo(20);
        assertThat(last.get("zoneId").asString()).isEqualTo("Europe/Berlin");
        assertThat(last.get("deviceId").asString()).isEqualTo("phone");
        assertThat(last.get("recordedAt").asString()).isEqualTo(now.toString());
        assertThat(last.get("origin").asString()).isEqualTo("device");
        assertThat(last.get("outcome").asString()).isEqualTo("accepted");
        assertThat(last.get("effect")).hasToString("{\"day\":\"2026-03-10\",\"page\":\"new\"}");
    }

    @Test
    void it_is_asked_for_what_one_wants_to_see() {
        assertThat(items("?type=story-finished")).hasSize(2);
        assertThat(items("?language=en&limit=100")).hasSize(21);
        assertThat(items("?language=es")).isEmpty();
        assertThat(items("?from=2026-03-03T18:00:00Z&to=2026-03-03T18:02:00Z")).hasSize(2);
        var voided = items("?outcome=voided");
        assertThat(voided).hasSize(1);
        assertThat(voided.get(0).at("/voided/capacity").asString()).isEqualTo("staff");
        assertThat(voided.get(0).at("/voided/reason").asString()).isEqualTo("Not me.");
        assertThat(voided.get(0).path("effect")).hasToString("{\"day\":\"2026-03-03\"}");
    }

    @Test
    void what_makes_no_sense_is_told() {
        for (var query :
                List.of(
                        "?type=PAGE_READ",
                        "?outcome=gone",
                        "?from=yesterday",
                        "?to=1999-12-31T23:59:59Z",
                        "?from=%2B99999-01-01T00:00:00Z")) {
            var answer = api.get(JOURNAL + query).expecting(400).body();
            assertThat(answer.get("type").asString()).endsWith("/bad-parameter");
        }
    }

    @Test
    void of_a_day_the_first_time_counts_whatever_comes_late_or_is_voided() {
        var phone = new Device(Timetable.CHI, "Asia/Tokyo");
        phone.read(times.storyA(), 1, 10, "2026-03-04T09:00:00Z");
        assertThat(pages(phone.sync(api))).containsExactly("new");
        phone.read(times.storyA(), 1, 10, "2026-03-04T07:00:00Z");
        assertThat(pages(phone.sync(api))).containsExactly("again", "new");
        var gone = phone.id("page-read", times.storyA(), "2026-03-04T07:00:00Z");
        assertThat(pages(voided(Timetable.CHI, gone))).containsExactly("new", "none");
        Replaying.verified(api);
    }

    /** Whether each is a new page of its day. */
    private static List<String> pages(long there) {
        var pages = new ArrayList<String>();
        api.getShowing(there, "/learners/" + Timetable.CHI + "/activities")
                .body()
                .get("items")
                .forEach(item -> pages.add(item.at("/effect/page").asString("none")));
        return pages;
    }

    private static long voided(String learner, String activity) {
        var path = "/learners/" + learner + "/activities/" + activity + "/void";
        return api.post(path, "{\"reason\":\"Not me.\"}").expecting(200).position();
    }

    private static JsonNode items(String query) {
        return api.getShowing(position, JOURNAL + query).body().get("items");
    }

    /** Page by page, of the two weeks as they were sent first. */
    private static List<JsonNode> pages(String query) {
        var items = new ArrayList<JsonNode>();
        var page = api.getShowing(position, JOURNAL + query).body();
        page.get("items").forEach(items::add);
        while (page.has("nextCursor")) {
            page =
                    api.get(JOURNAL + query + "&cursor=" + page.get("nextCursor").asString())
                            .expecting(200)
                            .body();
            page.get("items").forEach(items::add);
        }
        return items;
    }
}
