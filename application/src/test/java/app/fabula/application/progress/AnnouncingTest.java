package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.recorded;
import static app.fabula.application.progress.FactSamples.story;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.achievement.LearnerHistory;
import app.fabula.application.achievement.WhenAchievementEarnedThenAnnounceIt;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.progress.AnnounceCompletion;
import app.fabula.domain.progress.CompletionDecider;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnnouncingTest {
    private final List<Fact> log = new ArrayList<>();
    private final InMemoryDecisions<AnnounceCompletion, CompletionDecider.Announced, StoryCompleted>
            completions =
                    new InMemoryDecisions<>(
                            new CompletionDecider(),
                            command -> new ReadingKey(command.learner(), command.story()));
    private final InMemoryDecisions<AnnounceAward, Set<String>, AchievementEvent> awards =
            new InMemoryDecisions<>(new AwardDecider(), AnnounceAward::learner);
    private final WhenStoryFinishedThenAnnounceCompletion completing =
            new WhenStoryFinishedThenAnnounceCompletion(
                    this::reading, CompletionRule.DEFAULT, completions);
    private final WhenAchievementEarnedThenAnnounceIt earning =
            new WhenAchievementEarnedThenAnnounceIt(
                    this::announced,
                    learner ->
                            LearnerHistory.of(
                                    log.stream()
                                            .filter(fact -> fact.learner().equals(learner))
                                            .toList()),
                    CompletionRule.DEFAULT,
                    awards);

    @Test
    void nothing_is_announced_before_it_is_true() {
        happened(
                read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"),
                finished(ana, 1, "2026-03-02T09:05:00Z"));
        assertThat(completions.log).isEmpty();
        assertThat(awards.log).isEmpty();
    }

    @Test
    void a_late_page_completes_and_its_time_is_announced() {
        happened(
                read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"),
                finished(ana, 1, "2026-03-02T09:05:00Z"));
        happened(read(ana, 1, 2, 30, "2026-03-02T09:04:00Z"));
        assertThat(completions.log)
                .containsExactly(
                        new StoryCompleted(ana, story(1), Instant.parse("2026-03-02T09:05:00Z")));
        assertThat(awards.log)
                .containsExactly(
                        new AchievementAwarded(
                                ana, "first-story", Instant.parse("2026-03-02T09:05:00Z")));
    }

    @Test
    void a_batch_that_comes_again_announces_nothing_twice() {
        var batch = completing(1, "2026-03-02");
        happened(batch);
        happened(batch);
        assertThat(completions.log).hasSize(1);
        assertThat(awards.log).hasSize(1);
        assertThat(completions.origins)
                .extracting(Origin::command)
                .containsOnly(completions.origins.getFirst().command());
    }

    @Test
    void everyone_has_their_own() {
        for (var number = 1; number <= 5; number++) {
            happened(completing(number, "2026-03-0" + number));
        }
        happened(read(ben, 1, 1, 30, "2026-03-02T09:00:00Z"));
        assertThat(awards.log)
                .containsExactly(
                        new AchievementAwarded(
                                ana, "first-story", Instant.parse("2026-03-01T09:02:00Z")),
                        new AchievementAwarded(
                                ana, "five-stories", Instant.parse("2026-03-05T09:02:00Z")));
    }

    @Test
    void an_announcement_names_the_event_that_caused_it() {
        happened(completing(1, "2026-03-02"));
        assertThat(completions.origins.getFirst().causation()).isEqualTo(new UUID(9, 1));
        assertThat(completions.origins.getFirst().correlation()).isEqualTo(new UUID(9, 2));
    }

    private Set<String> announced(LearnerId learner) {
        return awards.log.stream()
                .filter(event -> event.learner().equals(learner))
                .map(event -> ((AchievementAwarded) event).code())
                .collect(Collectors.toSet());
    }

    private static Fact[] completing(int number, String day) {
        return new Fact[] {
            read(ana, number, 1, 30, day + "T09:00:00Z"),
            read(ana, number, 2, 30, day + "T09:01:00Z"),
            finished(ana, number, day + "T09:02:00Z")
        };
    }

    private void happened(Fact... facts) {
        log.addAll(List.of(facts));
        var batch = new ArrayList<Recorded>();
        for (var fact : facts) {
            batch.add(recorded(fact));
        }
        completing.on(batch);
        earning.on(batch);
    }

    private Reading reading(ReadingKey key) {
        var reading = Reading.none();
        for (var fact : log) {
            reading = ReadingKey.of(fact).equals(key) ? reading.after(fact) : reading;
        }
        return reading;
    }
}
