package app.fabula.torture.server;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * An app that reads, and sends again what it has sent before, which writes nothing. How long it
 * waits is what people notice.
 */
public final class GoodTraffic implements AutoCloseable {
    private static final Duration PACE = Duration.ofMillis(5);

    private final Scene scene;
    private final AtomicBoolean over = new AtomicBoolean();
    private final LongStream.Builder nanos = LongStream.builder();
    private final FutureTask<Boolean> traffic = new FutureTask<>(this::run, true);
    private volatile int requests;

    private GoodTraffic(Scene scene) {
        this.scene = scene;
    }

    public static GoodTraffic start(Scene scene) {
        var traffic = new GoodTraffic(scene);
        Thread.ofPlatform().start(traffic.traffic);
        return traffic;
    }

    /** Of so many requests with nobody else there. */
    public static Duration alone(Scene scene, int requests) {
        var traffic = start(scene);
        while (!traffic.traffic.isDone() && traffic.requests < requests) {
            LockSupport.parkNanos(PACE.toNanos());
        }
        return traffic.p99();
    }

    /**
     * Ends it.
     *
     * @throws IllegalStateException where a good request was not answered as it must be
     */
    public Duration p99() {
        close();
        var all = nanos.build().sorted().toArray();
        return Duration.ofNanos(all[(int) (all.length * 99L / 100)]);
    }

    /** Not before there has been any. */
    @Override
    public void close() {
        while (requests == 0 && !traffic.isDone()) {
            LockSupport.parkNanos(PACE.toNanos());
        }
        over.set(true);
        try {
            traffic.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("good traffic broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var learner = "/api/v1/learners/" + scene.bystander();
        var calls =
                List.<Runnable>of(
                        () -> scene.owner().get("/api/v1/stories"),
                        () -> scene.owner().get(learner + "/progress"),
                        () -> scene.owner().get(learner + "/streak"),
                        () -> scene.owner().post(learner + "/activities", activity()));
        for (var n = 0; !over.get(); n++) {
            var start = System.nanoTime();
            calls.get(n % calls.size()).run();
            nanos.add(System.nanoTime() - start);
            requests = n + 1;
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    private String activity() {
        return """
        {"activities":[{"id":"0198c5a0-0000-7000-8000-0000000000a1","type":"story-started",
        "storyId":"%s","occurredAt":"2026-03-01T19:04:00Z","zoneId":"Etc/UTC"}]}
        """
                .formatted(scene.places().story());
    }
}
