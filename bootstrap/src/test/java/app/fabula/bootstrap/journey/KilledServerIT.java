package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.command.FabulaProcess;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In the middle of the {@link Timetable} the server is killed, while eight devices of one more
 * learner send. What it had acknowledged is there afterwards, each activity once; what it had not
 * is there at most once, and exactly once after it was sent again; the reports say what was added
 * up by hand.
 */
class KilledServerIT {
    private static final int DEVICES = 8;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 400;
    private static final String DORA = "00000000-0000-4000-8000-00000000000d";

    @TempDir private Path data;

    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);

    @Test
    void loses_nothing_that_was_acknowledged_and_changes_no_number() throws Exception {
        Timetable timetable;
        long acknowledgedOfAna;
        try (var server = FabulaProcess.start(data, "run");
                var devices = Executors.newFixedThreadPool(DEVICES)) {
            var api = Api.of(server, data);
            timetable = Timetable.begin(api);
            acknowledgedOfAna = timetable.ana().sync(api);
            Timetable.register(api, DORA, "Etc/UTC", "{\"pages\":1}", 0);
            var story = timetable.storyA();
            var senders =
                    IntStream.range(0, DEVICES)
                            .mapToObj(_ -> devices.submit(() -> readUntilItDies(api, story)))
                            .toList();
            enough.await();
            server.kill();
            for (var sender : senders) {
                sender.get();
            }
        }
        try (var server = FabulaProcess.start(data, "run")) {
            var api = Api.of(server, data);
            // Before anything is sent again: this is what the kill has left.
            assertAnasWeeks(api, acknowledgedOfAna);
            assertNothingLostNorDoubled(api, timetable.storyA());
            timetable.ana().sync(api);
            timetable.chi().sync(api);
            var everything = timetable.ben().sync(api);
            assertAnasWeeks(api, everything);
            assertBensWeek(api, everything);
        }
    }

    private void assertNothingLostNorDoubled(Api api, String story) {
        assertThat(outcomes(api, story, acknowledged)).containsOnly("duplicate");
        var unknown = new HashSet<>(sent);
        unknown.removeAll(acknowledged);
        assertThat(outcomes(api, story, unknown)).isSubsetOf("accepted", "duplicate");
        assertThat(outcomes(api, story, sent)).containsOnly("duplicate");
        var last = api.post(activities(), body(story, List.of(sent.iterator().next())));
        var progress = api.getShowing(last.position(), "/learners/" + DORA + "/progress").body();
        assertThat(progress.get("totals").get("activeSeconds").asInt()).isEqualTo(sent.size());
    }

    private static void assertAnasWeeks(Api api, long everything) {
        ToldAwards.await(api, Timetable.ANA, everything);
        var ana = "/learners/" + Timetable.ANA + "/reports/week?date=";
        var first = api.getShowing(everything, ana + "2026-03-02").body();
        Timetable.assertTotals(first, 15, 12, 150, 120, 150, 1, 1);
        assertThat(first.get("achievements")).hasSize(6);
        var second = api.getShowing(everything, ana + "2026-03-09").body();
        Timetable.assertTotals(second, 2, 0, 40, 0, 40, 1, 1);
    }

    private static void assertBensWeek(Api api, long everything) {
        var ben = "/learners/" + Timetable.BEN + "/reports/week?date=2026-03-08";
        Timetable.assertTotals(api.getShowing(everything, ben).body(), 3, 1, 30, 10, 130, 1, 0);
    }

    private void readUntilItDies(Api api, String story) {
        try {
            while (true) {
                var id = UUID.randomUUID().toString();
                sent.add(id);
                var answer = api.post(activities(), body(story, List.of(id))).expecting(200);
                assertThat(answer.body().get("results").get(0).get("outcome").asString())
                        .isEqualTo("accepted");
                acknowledged.add(id);
                enough.countDown();
            }
        } catch (UncheckedIOException dead) {
            // As was to be expected.
        }
    }

    private static Set<String> outcomes(Api api, String story, Set<String> ids) {
        var outcomes = new HashSet<String>();
        var list = new ArrayList<>(ids);
        for (var from = 0; from < list.size(); from += 500) {
            var some = list.subList(from, Math.min(list.size(), from + 500));
            api.post(activities(), body(story, some))
                    .expecting(200)
                    .body()
                    .get("results")
                    .forEach(result -> outcomes.add(result.get("outcome").asString()));
        }
        return outcomes;
    }

    private static String activities() {
        return "/learners/" + DORA + "/activities";
    }

    /** One active second each, so that the sum counts them. */
    private static String body(String story, List<String> ids) {
        var activities =
                ids.stream()
                        .map(id ->
                                """
                                {"id":"%s","type":"page-read","storyId":"%s","page":1,"activeSeconds":1,\
                                "occurredAt":"2026-03-01T19:04:05Z","zoneId":"Etc/UTC"}
                                """
                                        .formatted(id, story))
                        .toList();
        return "{\"activities\":[" + String.join(",", activities) + "]}";
    }
}
