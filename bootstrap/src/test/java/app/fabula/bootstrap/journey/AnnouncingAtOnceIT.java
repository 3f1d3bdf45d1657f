package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Policy;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;

/** Two instances on one database get the same facts at once, as when one takes over. */
class AnnouncingAtOnceIT {
    private static final int LEARNERS = 30;

    /** The first goal, story, three days and week in a row, seven days, and days of a weekend. */
    private static final int AWARDS = 6;

    /** So that nobody announces before the test lets both. Not annotated: no scan is to find it. */
    static class NobodyFollows {
        @Bean
        static BeanFactoryPostProcessor leaveFollowersAsTheyAre() {
            return beans -> beans.getBeanDefinition("followers").setInitMethodName(null);
        }
    }

    private final List<String> learners =
            IntStream.range(0, LEARNERS).mapToObj(i -> new UUID(7, i).toString()).toList();

    @Test
    void each_announcement_and_each_correction_is_recorded_once() throws Exception {
        var now = Instant.parse("2026-03-15T20:00:00Z");
        try (var one = new RunningFabula(now, NobodyFollows.class);
                var other = one.beside(NobodyFollows.class)) {
            var api = one.api();
            var story = Timetable.begin(api).storyA();
            learners.forEach(id -> Timetable.register(api, id, "Etc/UTC", "{\"pages\":1}", 0));
            learners.forEach(id -> readForAWeek(api, id, story));
            announceAtOnce(one, other, story, "2026-03-02T18:00:00Z");
            assertThat(count(one, "achievement.AchievementAwarded")).isEqualTo(AWARDS * LEARNERS);
            assertThat(count(one, "progress.StoryCompleted")).isEqualTo(LEARNERS);

            learners.forEach(id -> wasReadBefore(api, id, story));
            announceAtOnce(one, other, story, "2026-03-01T18:00:00Z");
            assertThat(count(one, "achievement.AchievementRedated")).isEqualTo(AWARDS * LEARNERS);
            assertThat(count(one, "progress.StoryCompletionRedated")).isEqualTo(LEARNERS);
            assertThat(count(one, "achievement.AchievementAwarded")).isEqualTo(AWARDS * LEARNERS);
            assertThat(count(one, "progress.StoryCompleted")).isEqualTo(LEARNERS);
        }
    }

    /** Completed on the third day, a week of goals on the seventh. */
    private static void readForAWeek(Api api, String learner, String story) {
        var phone = new Device(learner, "Etc/UTC");
        for (var day = 2; day <= 8; day++) {
            phone.read(story, 1 + day % 3, 10, "2026-03-0%dT18:00:00Z".formatted(day));
        }
        phone.finish(story, "2026-03-02T18:01:00Z");
        phone.sync(api);
    }

    private static void wasReadBefore(Api api, String learner, String story) {
        var tablet = new Device(learner, "Etc/UTC");
        for (var page = 1; page <= 3; page++) {
            tablet.read(story, page, 10, "2026-03-01T18:0%d:00Z".formatted(page));
        }
        tablet.sync(api);
    }

    private void announceAtOnce(
            RunningFabula one, RunningFabula other, String story, String occurredAt)
            throws Exception {
        var policies = new ArrayList<>(one.policies());
        policies.addAll(other.policies());
        // Streaks are told of by what a read model shows, and here nobody keeps it; rules that were
        // published are nobody's facts.
        policies.removeIf(
                policy -> Set.of("announce-streaks", "backfill-awards").contains(policy.name()));
        assertThat(policies).hasSize(4);
        var batch = learners.stream().map(id -> recorded(id, story, occurredAt)).toList();
        var start = new CyclicBarrier(policies.size());
        try (var threads = Executors.newFixedThreadPool(policies.size())) {
            var announcers =
                    policies.stream()
                            .map(policy -> threads.submit(() -> run(policy, batch, start)))
                            .toList();
            for (var announcer : announcers) {
                announcer.get();
            }
        }
    }

    private static Void run(Policy policy, List<Recorded> batch, CyclicBarrier start)
            throws Exception {
        start.await();
        policy.on(batch);
        return null;
    }

    /** Policies look up in the log what there is; a fact tells them where to look. */
    private static Recorded recorded(String learner, String story, String occurredAt) {
        var occurrence =
                new Occurrence(
                        new UUID(8, 1),
                        Instant.parse(occurredAt),
                        ZoneOffset.UTC,
                        null,
                        new DayRule(0, DailyGoal.pages(1)));
        var fact =
                new StoryStarted(
                        new LearnerId(UUID.fromString(learner)),
                        new StoryId(UUID.fromString(story)),
                        1,
                        new Language("es"),
                        occurrence);
        return new Recorded(
                new UUID(9, 1), 1, fact, "learner:" + learner, Instant.EPOCH, new UUID(9, 2));
    }

    private static int count(RunningFabula fabula, String name) {
        return fabula.count("select count(*) from event where name = '" + name + "'");
    }
}
