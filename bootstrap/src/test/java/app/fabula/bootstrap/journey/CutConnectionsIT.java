package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL ends all connections again and again, as when it restarts, while apps read and send.
 */
class CutConnectionsIT {
    private static final int CUTS = 5;
    private static final int DEVICES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long NOBODY_KNOWS = -1;
    private static final String ACTIVITIES = "/learners/" + Timetable.ANA + "/activities";
    private static final String PROGRESS = "/learners/" + Timetable.ANA + "/progress";
    private static final String READ =
            "select count(*) from event where name = 'progress.PageRead'";
    private static final String CUT =
            """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            """;

    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void nothing_is_lost_and_everybody_goes_on() throws Exception {
        try (var fabula = new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"));
                var devices = Executors.newFixedThreadPool(DEVICES + 1)) {
            var api = fabula.api();
            var story = Timetable.begin(api).storyA();
            var sending =
                    Stream.generate(() -> devices.submit(device(api, story)))
                            .limit(DEVICES)
                            .toList();
            var reading = devices.submit(reader(api));
            try {
                for (var cut = 0; cut < CUTS; cut++) {
                    awaitMore(api);
                    assertThat(fabula.count(CUT)).isPositive();
                }
                awaitMore(api);
            } finally {
                over.set(true);
            }
            for (var device : sending) {
                device.get();
            }
            reading.get();

            // What nobody acknowledged may have been stored as well.
            var head = fabula.count("select max(position) from event");
            Await.that(position -> position >= head, () -> slowest(api, "position"));
            var seconds =
                    api.getShowing(head, PROGRESS)
                            .body()
                            .get("totals")
                            .get("activeSeconds")
                            .asInt();
            assertThat(seconds)
                    .isGreaterThanOrEqualTo(acknowledged.size())
                    .isEqualTo(fabula.count(READ));
            for (var id : acknowledged) {
                assertThat(outcome(api.post(ACTIVITIES, body(story, id)))).isEqualTo("duplicate");
            }
            Replaying.verified(api);
        }
    }

    /** Followers are cut as well: each has to come past where the log is now. */
    private void awaitMore(Api api) {
        var before = acknowledged.size();
        var end = System.nanoTime() + PATIENCE.toNanos();
        var head = slowest(api, "head");
        while (head == NOBODY_KNOWS
                || acknowledged.size() < before + 20
                || slowest(api, "position") < head) {
            assertThat(System.nanoTime())
                    .as("%d of %s", head, api.get("/projections").body())
                    .isLessThan(end);
            head = head == NOBODY_KNOWS ? slowest(api, "head") : head;
        }
    }

    private static long slowest(Api api, String what) {
        var answer = api.get("/projections");
        return answer.status() == 200
                ? answer.body()
                        .get("items")
                        .valueStream()
                        .mapToLong(projection -> projection.get(what).asLong())
                        .min()
                        .orElse(NOBODY_KNOWS)
                : NOBODY_KNOWS;
    }

    private Runnable device(Api api, String story) {
        return () -> {
            while (!over.get()) {
                var id = UUID.randomUUID();
                var answer = api.post(ACTIVITIES, body(story, id));
                // A device keeps what was not acknowledged; here it takes up another one.
                if (answer.status() == 200) {
                    acknowledged.add(id);
                } else {
                    answer.expecting(503);
                }
            }
        };
    }

    private Runnable reader(Api api) {
        return () -> {
            while (!over.get()) {
                var answer = api.get(PROGRESS);
                assertThat(answer.status()).as("status of %s", answer.body()).isIn(200, 503);
            }
        };
    }

    private static String outcome(Api.Answer answer) {
        return answer.expecting(200).body().get("results").get(0).get("outcome").asString();
    }

    private static String body(String story, UUID id) {
        return """
        {"activities":[{"id":"%s","type":"page-read","storyId":"%s","page":1,"activeSeconds":1,
        "occurredAt":"2026-03-01T19:04:05Z","zoneId":"Etc/UTC"}]}
        """
                .formatted(id, story);
    }
}
