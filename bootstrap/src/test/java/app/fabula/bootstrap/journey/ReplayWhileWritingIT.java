package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * Everything is rebuilt again and again while a second instance writes and a third reader looks.
 */
class ReplayWhileWritingIT {
    private static final int REPLAYS = 5;

    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void nobody_sees_less_than_before_and_in_the_end_nothing_differs() throws Exception {
        try (var fabula = new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"));
                var other = fabula.beside();
                var threads = Executors.newFixedThreadPool(2)) {
            var api = fabula.api();
            var story = Timetable.begin(api).storyA();
            var writing = threads.submit(writer(other.api(), story));
            var reading = threads.submit(reader(api));
            try {
                for (var replay = 0; replay < REPLAYS; replay++) {
                    Replaying.all(api);
                }
                Replaying.verified(api);
            } finally {
                over.set(true);
            }
            var written = writing.get();
            assertThat(reading.get()).isPositive();
            var progress = api.getShowing(written, path()).body();
            assertThat(progress.get("totals").get("activeSeconds").asLong())
                    .isEqualTo(
                            fabula.count(
                                    "select count(*) from event where name = 'progress.PageRead'"));
            Replaying.verified(other.api());
        }
    }

    /** One second of one page at a time; returns the position of the last. */
    private Callable<Long> writer(Api api, String story) {
        return () -> {
            var position = 0L;
            var at = Instant.parse("2026-03-02T08:00:00Z");
            while (!over.get()) {
                var phone = new Device(Timetable.ANA, "Europe/Berlin");
                for (var page = 1; page <= 3; page++) {
                    at = at.plusSeconds(1);
                    phone.read(story, page, 1, at.toString());
                }
                position = phone.sync(api);
            }
            return position;
        };
    }

    /** Returns how often it looked. */
    private Callable<Integer> reader(Api api) {
        return () -> {
            var looks = 0;
            var seconds = 0L;
            var position = 0L;
            for (; !over.get(); looks++) {
                var answer = api.get(path()).expecting(200);
                var now = answer.body().get("totals").get("activeSeconds").asLong();
                assertThat(answer.position()).isGreaterThanOrEqualTo(position);
                assertThat(now).isGreaterThanOrEqualTo(seconds);
                position = answer.position();
                seconds = now;
            }
            return looks;
        };
    }

    private static String path() {
        return "/learners/" + Timetable.ANA + "/progress";
    }
}
