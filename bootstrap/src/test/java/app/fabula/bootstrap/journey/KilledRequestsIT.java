package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.KeyedRequests;
import app.fabula.bootstrap.command.FabulaProcess;
import app.fabula.bootstrap.journey.Api.Answer;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed while authors publish under keys. Sent again, whatever had been answered is
 * answered the same, and each story is there once: also where nobody had been told.
 */
class KilledRequestsIT {
    private static final int AUTHORS = 8;
    private static final int ANSWERED_BEFORE_THE_KILL = 200;
    private static final String STORY =
            """
            {"language":"en","title":"Fox","licence":"CC BY 4.0","pages":["A fox."]}\
            """;

    @TempDir private Path data;

    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, Answer> answered = new ConcurrentHashMap<>();
    private final CountDownLatch enough = new CountDownLatch(ANSWERED_BEFORE_THE_KILL);

    @Test
    void every_request_has_happened_once_when_all_are_sent_again() throws Exception {
        try (var server = FabulaProcess.start(data, "run");
                var authors = Executors.newFixedThreadPool(AUTHORS)) {
            var api = Api.of(server, data);
            var senders =
                    IntStream.range(0, AUTHORS)
                            .mapToObj(_ -> authors.submit(() -> publishUntilItDies(api)))
                            .toList();
            assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
            server.kill();
            for (var sender : senders) {
                sender.get();
            }
        }
        try (var server = FabulaProcess.start(data, "run")) {
            var api = Api.of(server, data);
            var stories = new HashSet<String>();
            var position = 0L;
            for (var key : sent) {
                var again = patiently(api, key);
                var first = answered.getOrDefault(key, again);
                assertThat(again.text()).isEqualTo(first.text());
                assertThat(again.position()).isEqualTo(first.position());
                stories.add(again.body().get("id").asString());
                position = Math.max(position, again.position());
            }
            assertThat(stories).hasSize(sent.size());
            assertThat(listed(api, position)).isEqualTo(stories);
        }
    }

    private void publishUntilItDies(Api api) {
        try {
            while (true) {
                var key = UUID.randomUUID().toString();
                sent.add(key);
                answered.put(key, publish(api, key).expecting(201));
                enough.countDown();
            }
        } catch (UncheckedIOException dead) {
            // As was to be expected.
        }
    }

    /** Whoever had executed it has died, which is known after the time of a lease. */
    private static Answer patiently(Api api, String key) {
        var end = System.nanoTime() + 2 * KeyedRequests.LEASE.toNanos();
        while (true) {
            var answer = publish(api, key);
            if (answer.status() != 409 || System.nanoTime() > end) {
                return answer.expecting(201);
            }
            Thread.onSpinWait();
        }
    }

    private static Answer publish(Api api, String key) {
        var request = api.json("/stories").POST(BodyPublishers.ofString(STORY));
        return api.send(request.header("Idempotency-Key", key), STORY);
    }

    /** Those of this title. */
    private static Set<String> listed(Api api, long position) {
        var stories = new HashSet<String>();
        var page = "/stories?q=Fox&limit=100";
        for (var cursor = ""; cursor != null; ) {
            var slice = api.getShowing(position, page + cursor).body();
            slice.get("items").forEach(story -> stories.add(story.get("id").asString()));
            var next = slice.get("nextCursor");
            cursor = next == null ? null : "&cursor=" + next.asString();
        }
        return stories;
    }
}
