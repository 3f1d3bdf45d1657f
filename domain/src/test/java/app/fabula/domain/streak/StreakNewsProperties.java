package app.fabula.domain.streak;

import static app.fabula.domain.streak.StreakHistories.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a streak was before, what is said of it comes to what it is, and then nothing more. */
class StreakNewsProperties {
    private static final LearnerId ANA = new LearnerId(new UUID(0, 1));
    private static final int TODAY = 15;

    private final StreakNewsDecider decider = new StreakNewsDecider();

    @Property
    void once_all_is_said_there_is_nothing_to_say(
            @ForAll @Size(min = 1, max = 4) List<Set<@IntRange(min = 1, max = 15) Integer>> pasts,
            @ForAll @IntRange(max = 2) int freezes) {
        var told = decider.initial();
        for (var past : pasts) {
            var news = news(past, freezes);
            var command = new AnnounceStreak(ANA, Track.ALL, news, noon());
            for (var said : decider.decide(command, told)) {
                told = decider.evolve(told, said);
            }
            assertThat(decider.decide(command, told)).as("%s", past).isEmpty();
            assertThat(told.of(Track.ALL).days().keySet()).isEqualTo(news.days().keySet());
            assertThat(told.of(Track.ALL).milestones()).isEqualTo(news.milestones());
            if (news.current() > 0) {
                assertThat(told.of(Track.ALL).current()).as("%s", past).isEqualTo(news.current());
            }
        }
    }

    private static News news(Set<Integer> days, int freezes) {
        var history = new StreakHistories();
        for (var i = 0; i < freezes; i++) {
            history.freeze("2026-03-01T00:0" + i);
        }
        history.met(days.stream().mapToInt(Integer::intValue).toArray());
        return News.of(history.course(), history.at(MARCH.formatted(TODAY, "12:00")));
    }

    private static Instant noon() {
        return Instant.parse(MARCH.formatted(TODAY, "12:00") + ":00Z");
    }
}
