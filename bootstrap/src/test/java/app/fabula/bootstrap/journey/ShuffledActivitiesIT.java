package app.fabula.bootstrap.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.journey.Crowd.Batch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever way activities take, they come to the same: to the byte, in every read model. With
 * {@code -Dactivities=100000 -Dpatience=900} of a thousand learners; fewer in the build.
 */
class ShuffledActivitiesIT {
    private static final Instant NOW = Instant.parse("2026-03-15T20:00:00Z");
    private static final int ACTIVITIES = Integer.getInteger("activities", 5_000);
    private static final int SENDERS = 8;

    private final Crowd crowd = new Crowd(ACTIVITIES / 100, NOW);

    @Test
    void shuffled_and_doubled_over_devices_and_instances_they_come_to_the_same_as_in_order()
            throws Exception {
        assertThat(shuffled())
                .isEqualTo(inOrder())
                .containsKeys("progress", "journal", "streak", "quarantine", "statistics");
    }

    private Map<String, String> inOrder() throws Exception {
        try (var fabula = RunningFabula.unlimited(NOW)) {
            crowd.arrive(fabula.api());
            send(crowd.inOrder(), List.of(fabula.api()));
            return digests(fabula);
        }
    }

    private Map<String, String> shuffled() throws Exception {
        try (var one = RunningFabula.unlimited(NOW);
                var two = one.beside()) {
            crowd.arrive(one.api());
            send(crowd.shuffledAndDoubled(), List.of(one.api(), two.api()));
            return digests(two);
        }
    }

    @Test
    void one_batch_from_two_devices_at_once_is_stored_once() throws Exception {
        try (var one = RunningFabula.unlimited(NOW);
                var two = one.beside();
                var devices = Executors.newFixedThreadPool(2)) {
            var few = new Crowd(20, NOW);
            few.arrive(one.api());
            for (var batch : few.inOrder()) {
                var start = new CyclicBarrier(2);
                var answers =
                        devices.invokeAll(
                                List.of(at(start, batch, one.api()), at(start, batch, two.api())));
                var first = answers.getFirst().get();
                var second = answers.getLast().get();
                for (var i = 0; i < batch.activities().size(); i++) {
                    assertThat(List.of(first.get(i), second.get(i)))
                            .as("activity %d", i)
                            .anyMatch(outcome -> outcome.matches("(accepted|quarantined) of "))
                            .anyMatch(outcome ->
                                    outcome.matches("duplicate of (accepted|quarantined)"));
                }
            }
        }
    }

    private static Callable<List<String>> at(CyclicBarrier start, Batch batch, Api api) {
        return () -> {
            start.await();
            return batch.send(api);
        };
    }

    /** By some senders at once, each to one instance after the other. */
    private static void send(List<Batch> batches, List<Api> instances) throws Exception {
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            var sent =
                    IntStream.range(0, batches.size())
                            .mapToObj(i ->
                                    senders.submit(() ->
                                            batches.get(i)
                                                    .send(instances.get(i % instances.size()))))
                            .toList();
            for (var one : sent) {
                one.get();
            }
        }
    }

    /** Of what is shown, which is also what a replay makes of the log. */
    private static Map<String, String> digests(RunningFabula fabula) {
        awaitAll(fabula);
        var digests = new TreeMap<String, String>();
        for (var comparison : Replaying.verified(fabula.api()).get("comparisons")) {
            digests.put(comparison.get("projection").asString(), comparison.get("live").asString());
        }
        // What was told or counted, and otherwise later, is another story for each order of
        // arrival.
        digests.remove("inbox");
        digests.put("achievements", digest(fabula, "achievement_fact_day"));
        digests.put("statistics", digest(fabula, "statistics_day", "statistics_ledger"));
        return digests;
    }

    private static String digest(RunningFabula fabula, String... tables) {
        return Stream.of(tables)
                .map(table ->
                        "select md5(string_agg(t::text, '|' order by t::text)) from %s t"
                                .formatted(table))
                .map(query -> requireNonNull(fabula.texts(query).getFirst(), query))
                .collect(Collectors.joining(" "));
    }

    private static void awaitAll(RunningFabula fabula) {
        var head = fabula.count("select max(position) from event");
        Await.that(position -> position >= head, () -> slowest(fabula.api()));
    }

    private static long slowest(Api api) {
        return api.get("/projections")
                .body()
                .get("items")
                .valueStream()
                .mapToLong(item -> item.get("position").asLong())
                .min()
                .orElseThrow();
    }
}
