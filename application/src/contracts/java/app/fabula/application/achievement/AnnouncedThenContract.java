package app.fabula.application.achievement;

import static app.fabula.application.achievement.AwardSamples.awarded;
import static app.fabula.application.achievement.AwardSamples.redated;
import static app.fabula.application.achievement.AwardSamples.revoked;
import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What had been announced to a learner at each position of the log. */
public interface AnnouncedThenContract {
    AnnouncedThen announcedThen();

    /** Its position. */
    long append(Object event);

    @Test
    default void what_was_announced_by_then_is_the_same_whatever_comes_later() {
        var monday = Instant.parse("2026-03-02T09:00:00Z");
        var said =
                List.of(
                        awarded(ana, "first-story", monday),
                        redated(ana, "first-story", monday.minusSeconds(60)),
                        awarded(ana, "week-streak", monday),
                        revoked(ana, "first-story", monday, Correction.FACT_VOIDED),
                        awarded(ana, "first-story", 2, monday));
        var positions = new ArrayList<Long>();
        for (var one : said) {
            append(read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"));
            append(awarded(ben, "first-story", monday));
            positions.add(append(one));
        }
        var decider = new AwardDecider();
        for (var i = 0; i < said.size(); i++) {
            var then = decider.replay(said.subList(0, i + 1));
            assertThat(announcedThen().of(ana, positions.get(i))).isEqualTo(then);
            var before = i == 0 ? Announcements.none() : decider.replay(said.subList(0, i));
            assertThat(announcedThen().of(ana, positions.get(i) - 1)).isEqualTo(before);
        }
        assertThat(announcedThen().of(ana, Long.MAX_VALUE)).isEqualTo(decider.replay(said));
    }

    @Test
    default void nothing_was_announced_to_whom_it_was_not() {
        append(awarded(ana, "first-story", Instant.EPOCH));
        assertThat(announcedThen().of(ben, Long.MAX_VALUE)).isEqualTo(Announcements.none());
        assertThat(announcedThen().of(ana, 0)).isEqualTo(Announcements.none());
    }
}
