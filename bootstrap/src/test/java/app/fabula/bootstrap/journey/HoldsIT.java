package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** What was declared and chosen is read back, also by who has lost the answer. */
class HoldsIT {
    private static final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-04-05T08:00:00Z"));

    private static RunningFabula fabula;
    private static Api api;

    private final String learner = UUID.randomUUID().toString();
    private final String pauses = "/learners/" + learner + "/streak/pauses";
    private final String restDays = "/learners/" + learner + "/streak/rest-days";

    /** Not annotated: it is named below, and no component scan is to find it. */
    static class MovingClock {
        @Bean
        InstantSource clock() {
            return now::get;
        }
    }

    @BeforeAll
    static void start() {
        fabula = new RunningFabula(now.get(), MovingClock.class);
        api = fabula.api();
    }

    @AfterAll
    static void stop() {
        fabula.close();
    }

    @Test
    void a_pause_whose_id_was_lost_is_found_and_ended() {
        register();
        paused("2026-04-20", "2026-04-24");
        var position = paused("2026-05-04", "2026-05-08");

        var all = api.getShowing(position, pauses).body().path("items");
        assertThat(all).hasSize(2);
        assertThat(all).noneMatch(pause -> pause.has("endedOn"));
        var older = all.get(1);
        assertThat(older.path("from").asString()).isEqualTo("2026-04-20");
        var ended = api.post(pauses + "/" + older.path("id").asString() + "/end", "");

        var after = api.getShowing(ended.expecting(200).position(), pauses).body().path("items");
        assertThat(after.get(0)).isEqualTo(all.get(0));
        assertThat(after.get(1).path("to").asString()).isEqualTo("2026-04-24");
        assertThat(after.get(1).path("endedOn").asString()).isEqualTo("2026-04-05");
        assertThat(pages(pauses + "?limit=1", "from"))
                .containsExactly(List.of("2026-05-04"), List.of("2026-04-20"));
        refused(400, "unreadable-cursor", "/outages?cursor=" + nextCursor(pauses + "?limit=1"));
    }

    @Test
    void days_of_rest_are_read_back_as_they_were_chosen_last() {
        register();
        assertThat(api.get(restDays).expecting(200).text()).isEqualTo("{\"weekdays\":[]}");
        assertThat(chosen("\"sunday\",\"friday\""))
                .hasToString("{\"weekdays\":[\"friday\",\"sunday\"],\"from\":\"2026-04-06\"}");
        assertThat(chosen("")).hasToString("{\"weekdays\":[],\"from\":\"2026-04-06\"}");
    }

    @Test
    void who_asks_again_is_not_sent_it_twice() {
        register();
        for (var path : List.of(pauses, restDays, "/outages")) {
            var tag = api.get(path).expecting(200).tag();
            api.send(api.request(path).header("If-None-Match", tag).GET(), "").expecting(304);
        }
    }

    @Test
    void of_nobody_nothing_is_told() {
        refused(404, "unknown-learner", pauses);
        refused(404, "unknown-learner", restDays);
    }

    @Test
    void outages_are_read_page_by_page_with_their_reasons() {
        for (var hour = 10; hour < 15; hour++) {
            var outage =
                    "{\"from\":\"2026-04-01T%1$d:00:00Z\",\"to\":\"2026-04-01T%1$d:30:00Z\",\"reason\":\"Flood %1$d.\"}"
                            .formatted(hour);
            var declared = api.post("/outages", outage).expecting(201);
            var newest = api.getShowing(declared.position(), "/outages?limit=1").body();
            assertThat(newest.path("items").get(0)).isEqualTo(declared.body());
            assertThat(declared.body().path("by").asString()).isEqualTo("local");
        }
        assertThat(pages("/outages?limit=2", "reason"))
                .containsExactly(
                        List.of("Flood 14.", "Flood 13."),
                        List.of("Flood 12.", "Flood 11."),
                        List.of("Flood 10."));
    }

    private void register() {
        Timetable.register(api, learner, "Europe/Berlin", "{\"pages\":2}", 0);
    }

    /** A minute after whatever was declared before. */
    private long paused(String from, String to) {
        now.updateAndGet(some -> some.plus(Duration.ofMinutes(1)));
        var pause = "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to);
        return api.post(pauses, pause).expecting(201).position();
    }

    private JsonNode chosen(String weekdays) {
        now.updateAndGet(some -> some.plus(Duration.ofMinutes(1)));
        var position = api.post(restDays, "{\"weekdays\":[" + weekdays + "]}").position();
        return api.getShowing(position, restDays).body();
    }

    private static void refused(int status, String code, String path) {
        assertThat(api.get(path).expecting(status).body().path("type").asString())
                .isEqualTo("/problems/" + code);
    }

    private static String nextCursor(String path) {
        return api.get(path).expecting(200).body().path("nextCursor").asString();
    }

    /** A member of each element, by pages. */
    private static List<List<String>> pages(String path, String member) {
        var pages = new ArrayList<List<String>>();
        for (var next = path; !next.isEmpty(); ) {
            var page = api.get(next).expecting(200);
            pages.add(
                    page.body()
                            .path("items")
                            .valueStream()
                            .map(item -> item.path(member).asString())
                            .toList());
            next =
                    page.headers()
                            .firstValue("Link")
                            .map(link -> link.replaceAll("</api/v1(.*)>; rel=\"next\"", "$1"))
                            .orElse("");
        }
        return pages;
    }
}
