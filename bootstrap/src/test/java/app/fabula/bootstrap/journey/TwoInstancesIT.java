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

    /** What Ana has earned in her two weeks, as she is told in the end. */
    private static final List<String> EARNED =
            List.of(
                    "days-active 1",
                    "first-goal 1",
                    "first-story 1",
                    "midnight-ending 1",
                    "night-owl 1",
                    "one-sitting 1",
                    "streak 1",
                    "week-streak 1",
                    "weekend-reader 1");

    private static final String TOLD =
            """
            select code || ' ' || tier as award from (
                select distinct on (code, tier) code, tier, name from (
                    select name, position, payload::json ->> 'code' as code, payload::json ->> 'tier' as tier
                    from event_log where name like 'achievement.Achievement%') said
                order by code, tier, position desc) last
            where name <> 'achievement.AchievementRevoked' order by award
            """;

    private static final String TWICE =
            """
            select count(*) from (
                select count(*) from event_log where name = 'achievement.AchievementAwarded'
                group by payload::json ->> 'code', payload::json ->> 'tier', payload::json ->> 'generation'
                having count(*) > 1) twice
            """;

    private static final String COMPLETED =
            "select count(*) from event where name = 'progress.StoryCompleted'";

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
            awaitTold(one);
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
            await(() -> owners(one) == 1);
            awaitTold(one);
            one.api().getShowing(position, "/learners/" + Timetable.ANA + "/progress");
        }
    }

    private static void awaitTold(RunningFabula fabula) {
        Await.equal(EARNED, () -> fabula.texts(TOLD));
        Await.equal(2, () -> fabula.count(COMPLETED));
        assertThat(fabula.count(TWICE)).isZero();
    }

    private static int owners(RunningFabula fabula) {
        return fabula.count("select count(distinct owner) from projection_token");
    }

    private static int smallestShare(RunningFabula fabula) {
        return fabula.count(
                "select min(followers) from (select count(*) as followers from projection_token"
                        + " where owner is not null group by owner) s");
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
