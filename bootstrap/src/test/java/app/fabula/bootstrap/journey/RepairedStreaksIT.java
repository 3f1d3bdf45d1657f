package app.fabula.bootstrap.journey;

import static app.fabula.bootstrap.journey.Timetable.ANA;
import static app.fabula.bootstrap.journey.Timetable.BEN;
import static app.fabula.bootstrap.journey.Timetable.CHI;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Projection;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** A bug of the fold is found at last: the log was right, and one replay repairs every learner. */
class RepairedStreaksIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String SAID =
            """
            select split_part(name, '.', 2) || ' ' || (payload::json ->> 'day')
            from event_log where name like 'streak.%' and payload::json ->> 'track' = '*'
            and payload::json ->> 'learner' = '00000000-0000-4000-8000-00000000000c'
            order by position
            """;

    /** Days as the server has them: where a learner is does not matter. */
    static class DaysOfTheServer {
        @Bean
        static BeanPostProcessor bug() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Projection right && right.name().equals("streak")
                            ? new Projection("streak", List.of(batch -> right.apply(wrong(batch))))
                            : bean;
                }
            };
        }

        private static List<Recorded> wrong(List<Recorded> batch) {
            return batch.stream().map(DaysOfTheServer::wrong).toList();
        }

        private static Recorded wrong(Recorded recorded) {
            return recorded.event() instanceof PageRead read
                    ? new Recorded(
                            recorded.id(),
                            recorded.position(),
                            inUtc(read),
                            recorded.sequence(),
                            recorded.recordedAt(),
                            recorded.correlation())
                    : recorded;
        }

        private static PageRead inUtc(PageRead read) {
            var recorded = read.occurrence();
            var wrong =
                    new Occurrence(
                            recorded.activity(),
                            recorded.occurredAt(),
                            ZoneOffset.UTC,
                            recorded.device(),
                            recorded.rule());
            return new PageRead(
                    read.learner(),
                    read.story(),
                    read.version(),
                    read.language(),
                    read.page(),
                    read.words(),
                    read.activeSeconds(),
                    wrong);
        }
    }

    @Test
    void one_replay_repairs_every_learner_and_what_was_said_is_corrected() {
        try (var fabula =
                new RunningFabula(Instant.parse("2026-03-15T16:00:00Z"), DaysOfTheServer.class)) {
            var api = fabula.api();
            var timetable = Timetable.begin(api);
            timetable.ana().sync(api);
            timetable.ben().sync(api);
            var position = timetable.chi().sync(api);
            assertThat(longest(api, position, ANA)).isEqualTo(8);
            assertThat(longest(api, position, BEN)).isOne();
            assertThat(longest(api, position, CHI)).isEqualTo(2);
            awaitSaid(fabula, "StreakStarted 2026-03-14", "StreakExtended 2026-03-15");

            try (var mended = fabula.beside()) {
                fabula.close();
                assertThat(longest(mended.api(), position, CHI)).as("still").isEqualTo(2);

                Replaying.projection(mended.api(), "streak");

                assertThat(longest(mended.api(), position, ANA)).isEqualTo(7);
                assertThat(longest(mended.api(), position, BEN)).isEqualTo(2);
                assertThat(longest(mended.api(), position, CHI)).isEqualTo(2);
                awaitSaid(
                        mended,
                        "StreakStarted 2026-03-14",
                        "StreakExtended 2026-03-15",
                        "DayRetracted 2026-03-14",
                        "StreakStarted 2026-03-15",
                        "StreakExtended 2026-03-16");
            }
        }
    }

    private static int longest(Api api, long position, String learner) {
        var streak = api.getShowing(position, "/learners/" + learner + "/streak").body();
        return streak.get("longest").get("days").asInt();
    }

    private static void awaitSaid(RunningFabula fabula, String... said) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!fabula.texts(SAID).equals(List.of(said))) {
            assertThat(System.nanoTime()).as("said %s", fabula.texts(SAID)).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
