package app.fabula.adapters.persistence.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Wherever somebody is, and whenever their day begins. */
class DecidingDaysTest {
    private static final int A_YEAR = 366 * 86_400;
    private static final int FURTHEST = 18 * 3_600;

    @Property(tries = 2_000)
    void the_day_of_a_fact_is_one_of_few_that_are_looked_at(
            @ForAll @IntRange(max = A_YEAR) int second,
            @ForAll @IntRange(min = -FURTHEST, max = FURTHEST) int offset,
            @ForAll @IntRange(max = DayRule.LATEST_START) int start) {
        var at = Instant.parse("2028-01-01T00:00:00Z").plusSeconds(second);
        var zone = ZoneOffset.ofTotalSeconds(offset);
        var day = new DayRule(start, DailyGoal.DEFAULT).dayOf(at, zone);
        assertThat(DecidingDays.of(told(at))).contains(day).hasSizeLessThan(5);
        assertThat(DecidingDays.earliest(day)).isBeforeOrEqualTo(at);
        assertThat(DecidingDays.latest(day)).isAfter(at);
    }

    private static Announcements told(Instant at) {
        var learner = new LearnerId(new UUID(0, 1));
        return new AwardDecider()
                .replay(List.of(new AchievementAwarded(learner, "some", null, 1, 1, 1, at, at)));
    }
}
