package app.fabula.domain.achievement;

import static app.fabula.domain.achievement.RuleSamples.deed;
import static app.fabula.domain.achievement.RuleSamples.stories;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
import app.fabula.domain.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private static final AwardKey first = new AwardKey("reader", Optional.empty(), 1);
    private static final AwardKey second = new AwardKey("reader", Optional.empty(), 2);

    @Test
    void a_rule_of_today_awards_what_was_done_long_ago_with_its_dates() {
        assertThat(judged(history(stories(1, 2L, 4L)), Announcements.none(), 1, 3, 5, 8))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(first, earned(3, 1), second, earned(8, 1)));
    }

    @Test
    void a_raised_threshold_takes_nothing_away() {
        var raised = history(stories(1, 2L, 3L), stories(2, 4L, 9L));
        assertThat(judged(raised, told(first, 3, 1), 1, 3, 5))
                .containsOnly(Map.entry(first, earned(3, 1)));
        assertThat(judged(raised, Announcements.none(), 1, 3, 5)).isEmpty();
    }

    @Test
    void a_lowered_threshold_awards_who_had_reached_it_before() {
        var lowered = history(stories(1, 5L), stories(2, 2L));
        assertThat(judged(lowered, Announcements.none(), 1, 3, 5))
                .containsOnly(Map.entry(first, earned(3, 2)));
        assertThat(judged(lowered, told(first, 9, 1), 1, 3, 5, 8, 9))
                .as("what had been earned keeps its date")
                .containsOnly(Map.entry(first, earned(9, 1)));
    }

    @Test
    void a_tier_that_is_no_more_stays_with_who_has_it() {
        var fewer = history(stories(1, 1L, 2L), stories(2, 1L));
        assertThat(judged(fewer, told(second, 3, 1), 1, 3)).containsEntry(second, earned(3, 1));
        assertThat(judged(fewer, Announcements.none(), 1, 3)).doesNotContainKey(second);
    }

    @Test
    void a_late_fact_redates_by_the_version_of_the_award() {
        var raised = history(stories(1, 2L), stories(2, 9L));
        assertThat(judged(raised, told(first, 5, 1), 1, 2, 5))
                .containsOnly(Map.entry(first, earned(2, 1)));
    }

    @Test
    void what_was_corrected_away_is_not_earned() {
        var raised = history(stories(1, 2L), stories(2, 9L));
        assertThat(judged(raised, told(first, 3, 1), 1))
                .containsOnly(Map.entry(first, Optional.empty()));
        var lowered = history(stories(1, 2L), stories(2, 1L));
        assertThat(judged(lowered, told(first, 3, 1), 1))
                .as("but by the newest version")
                .containsOnly(Map.entry(first, earned(1, 2)));
        assertThat(judged(raised, revoked(first), 1, 3)).isEmpty();
    }

    @Test
    void by_a_retired_rule_nothing_new_is_earned_and_what_was_stays() {
        var retired =
                history(stories(1, 1L, 2L))
                        .after(new RuleRetired("reader", "person:tea", "", Instant.EPOCH));
        assertThat(judged(retired, told(first, 1, 1), 1, 3))
                .containsOnly(Map.entry(first, earned(1, 1)));
        assertThat(judged(retired, told(first, 1, 1)))
                .containsOnly(Map.entry(first, Optional.empty()));
    }

    @Test
    void what_stands_by_a_version_or_a_rule_unknown_here_is_left_alone() {
        var known = history(stories(1, 1L));
        assertThat(judged(known, told(first, 1, 7))).isEmpty();
        assertThat(judged(known, told(first, 1, 7), 1, 3)).isEmpty();
        var other = new AwardKey("from-the-future", Optional.empty(), 1);
        assertThat(judged(known, told(other, 1, 1))).isEmpty();
        assertThat(judged(RuleHistory.none(), told(first, 1, 1), 1)).isEmpty();
    }

    @Test
    void in_each_language_by_itself() {
        var form = RuleForm.of(stories(1, 2L));
        var each =
                new RuleForm(
                        form.code(),
                        1,
                        form.deeds(),
                        form.measure(),
                        form.window(),
                        form.tiers(),
                        "PER_LANGUAGE",
                        false,
                        form.texts());
        var deeds =
                new ArrayList<>(
                        List.of(
                                deed(LocalDate.of(2026, 3, 1), "fr", "A1", Map.of()),
                                deed(LocalDate.of(2026, 3, 4), "fr", "A1", Map.of())));
        deeds.add(deed(2));
        assertThat(Judging.of(history(each.rule()), Announcements.none(), deeds))
                .containsOnly(
                        Map.entry(
                                new AwardKey("reader", Optional.of(new Language("fr")), 1),
                                earned(4, 1)));
    }

    private static Map<AwardKey, Optional<Earned>> judged(
            RuleHistory rules, Announcements told, int... days) {
        var deeds = IntStream.of(days).mapToObj(RuleSamples::deed).toList();
        return Judging.of(rules, told, deeds);
    }

    private static RuleHistory history(Rule... versions) {
        var history = RuleHistory.none();
        for (var rule : versions) {
            history =
                    history.after(
                            new RulePublished(RuleForm.of(rule), "person:tea", Instant.EPOCH));
        }
        return history;
    }

    private static Announcements told(AwardKey award, int day, int version) {
        return Announcements.none()
                .with(
                        award,
                        AwardTold.nothing()
                                .awarded(deed(day).occurredAt(), version, Optional.empty()));
    }

    private static Announcements revoked(AwardKey award) {
        return Announcements.none()
                .with(
                        award,
                        AwardTold.nothing()
                                .awarded(Instant.EPOCH, 1, Optional.empty())
                                .revoked(Optional.empty()));
    }

    private static Optional<Earned> earned(int day, int version) {
        return Optional.of(new Earned(deed(day).occurredAt(), version));
    }
}
