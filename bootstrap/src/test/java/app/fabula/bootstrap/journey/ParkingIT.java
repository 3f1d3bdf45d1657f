package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Events that cannot be read set aside their own learner, in every follower, and nobody else. */
class ParkingIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> FOLLOWERS =
            List.of(
                    "achievements",
                    "announce-achievements",
                    "announce-completions",
                    "announce-streaks",
                    "backfill-awards",
                    "inbox",
                    "journal",
                    "progress",
                    "quarantine",
                    "report",
                    "statistics",
                    "stories",
                    "streak");

    @Test
    void what_was_damaged_waits_in_order_while_others_go_on_and_comes_back_whole() {
        try (var fabula = new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"))) {
            var api = fabula.api();
            var times = Timetable.begin(api);
            damage(fabula);
            var position = times.ana().sync(api);
            awaitParked(api, FOLLOWERS.size());

            position = Math.max(position, times.ben().sync(api));
            assertThat(totals(api, position, Timetable.BEN).get("pagesRead").asInt()).isPositive();
            assertThat(totals(api, position, Timetable.ANA).get("pagesRead").asInt()).isZero();
            assertThat(parked(api)).allSatisfy(ParkingIT::saysWhy);
            retryAll(api, "parked");
            awaitParked(api, FOLLOWERS.size());
            Replaying.verified(api);
            Replaying.all(api);
            awaitParked(api, FOLLOWERS.size());

            mend(fabula);
            retryAll(api, "released");
            awaitParked(api, 0);
            assertThat(totals(api, position, Timetable.ANA).get("pagesRead").asInt()).isEqualTo(5);
            Replaying.verified(api);
        }
    }

    @Test
    void an_event_of_a_newer_release_waits_and_may_be_given_up() {
        try (var fabula = new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"))) {
            var api = fabula.api();
            var times = Timetable.begin(api);
            fabula.execute(
                    """
                    create function newer() returns trigger language plpgsql as $$ begin
                        new.name = 'progress.PageListenedTo';
                        return new;
                    end $$;
                    create trigger newer before insert on event for each row
                    when (new.name = 'progress.StoryStarted') execute function newer();
                    create trigger newer before insert on event_tag for each row
                    when (new.name = 'progress.StoryStarted') execute function newer();
                    """);
            var position = times.ana().sync(api);
            awaitParked(api, FOLLOWERS.size());
            assertThat(parked(api))
                    .allSatisfy(one ->
                            assertThat(one.get("error").asString())
                                    .contains("progress.PageListenedTo")
                                    .contains("This release does not know events of this name."));
            assertThat(throughPages(api)).isEqualTo(FOLLOWERS);
            var seen = parked(api).get(FOLLOWERS.indexOf("announce-achievements"));
            discardAll(api);
            // It now waits at the next event, since Ana began two stories, and not at that one.
            var refused = api.post(path(seen, "discards"), event(seen)).expecting(409).body();
            assertThat(refused.get("type").asString()).endsWith("/another-event-parked");
            discardAll(api);
            awaitParked(api, 0);
            assertThat(totals(api, position, Timetable.ANA).get("pagesRead").asInt()).isEqualTo(5);
        }
    }

    /** From now on one page in three of Ana's is written in a way that nobody can read. */
    private static void damage(RunningFabula fabula) {
        fabula.execute(
                """
                create table undamaged (id uuid primary key, payload bytea not null);
                create function damage() returns trigger language plpgsql as $$ begin
                    insert into undamaged values (new.id, new.payload);
                    new.payload = '{"page'::bytea;
                    return new;
                end $$;
                create trigger damage before insert on event for each row
                when (convert_from(new.payload, 'UTF8') like '%%%s%%"page":2%%')
                execute function damage();
                """
                        .formatted(Timetable.ANA));
    }

    private static void mend(RunningFabula fabula) {
        assertThat(fabula.count("select count(*) from undamaged")).isGreaterThan(1);
        fabula.execute("update event e set payload = u.payload from undamaged u where u.id = e.id");
    }

    private static void discardAll(Api api) {
        for (var one : parked(api)) {
            act(api, one, "discards");
        }
    }

    private static void retryAll(Api api, String outcome) {
        for (var one : parked(api)) {
            assertThat(act(api, one, "retries")).isEqualTo(outcome);
        }
    }

    private static String act(Api api, JsonNode one, String what) {
        var answer = api.post(path(one, what), what.equals("discards") ? event(one) : "");
        return answer.expecting(200).body().get("outcome").asString();
    }

    private static String path(JsonNode one, String what) {
        return "/parked-sequences/%s/%s/%s"
                .formatted(one.get("follower").asString(), one.get("sequence").asString(), what);
    }

    private static String event(JsonNode one) {
        return "{\"position\":%d}".formatted(one.get("position").asLong());
    }

    private static void saysWhy(JsonNode one) {
        assertThat(one.get("sequence").asString()).isEqualTo("learner:" + Timetable.ANA);
        assertThat(one.get("error").asString()).contains("progress.PageRead, version 2");
    }

    private static JsonNode totals(Api api, long position, String learner) {
        return Objects.requireNonNull(
                api.getShowing(position, "/learners/" + learner + "/progress")
                        .body()
                        .get("totals"));
    }

    private static JsonNode parked(Api api) {
        return api.get("/parked-sequences").expecting(200).body().get("items");
    }

    /** The followers, from a list that is read three at a time. */
    private static List<String> throughPages(Api api) {
        var followers = new ArrayList<String>();
        var page = api.get("/parked-sequences?limit=3").expecting(200).body();
        page.get("items").forEach(one -> followers.add(one.get("follower").asString()));
        while (page.has("nextCursor")) {
            var next = "/parked-sequences?limit=3&cursor=" + page.get("nextCursor").asString();
            page = api.get(next).expecting(200).body();
            page.get("items").forEach(one -> followers.add(one.get("follower").asString()));
        }
        return followers;
    }

    private static void awaitParked(Api api, int count) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (parked(api).size() != count) {
            assertThat(System.nanoTime()).as("still %s", parked(api)).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
