package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Two instances on one database: the work is shared, what either writes the other shows. */
class TwoInstancesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void the_followers_are_shared_and_a_write_here_is_seen_there() {
        try (var one = new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"));
                var two = one.beside()) {
            var times = Timetable.begin(one.api());
            await(() -> owners(one) == 2 && smallestShare(one) >= 3);
            var position = times.ana().sync(two.api());
            for (var instance : List.of(one, two)) {
                var streak =
                        instance.api()
                                .getShowing(position, "/learners/" + Timetable.ANA + "/streak");
                assertThat(streak.body().get("longest").get("days").asInt()).isEqualTo(7);
            }
            await(() -> announcements(one) == 4);
            Replaying.verified(two.api());
        }
    }

    @Test
    void who_leaves_leaves_the_work_to_the_other() {
        try (var one = new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"))) {
            var times = Timetable.begin(one.api());
            try (var two = one.beside()) {
                await(() -> owners(two) == 2);
            }
            var position = times.ana().sync(one.api());
            await(() -> owners(one) == 1 && announcements(one) == 4);
            one.api().getShowing(position, "/learners/" + Timetable.ANA + "/progress");
        }
    }

    private static int announcements(RunningFabula fabula) {
        return fabula.count(
                "select count(*) from event where name like 'achievement.%' or name = 'progress.StoryCompleted'");
    }

    private static int owners(RunningFabula fabula) {
        return fabula.count("select count(distinct owner) from projection_token");
    }

    private static int smallestShare(RunningFabula fabula) {
        return fabula.count(
                "select min(followers) from (select count(*) as followers from projection_token where owner is not null group by owner) s");
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
