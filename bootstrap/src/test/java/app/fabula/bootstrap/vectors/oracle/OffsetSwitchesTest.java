package app.fabula.bootstrap.vectors.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Run;
import app.fabula.domain.streak.Track;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each minute of the 48 hours around each switch of the clocks in 2026 and 2027. */
class OffsetSwitchesTest {
    private static final int ZONES = 50;
    private static final String FREEZE = new UUID(0, 1).toString();

    private final Random chance = new Random(42);

    static List<ZoneId> zones() {
        return ZonesThatSwitch.first(ZONES);
    }

    @Test
    void all_kinds_of_switches_are_among_them() {
        assertThat(zones()).hasSize(ZONES);
        assertThat(ZonesThatSwitch.kinds()).isBetween(30, ZONES);
    }

    /** Of a week around the switch, one day is read at that minute, the others by day. */
    @ParameterizedTest
    @MethodSource("zones")
    void no_day_is_doubled_or_lost(ZoneId zone) {
        Minute.allAroundSwitches(zone)
                .forEach(minute -> {
                    var day = LocalDays.dayOf(minute.moment());
                    var week = minute.week();
                    var read =
                            week.stream()
                                    .map(date ->
                                            date.equals(day) ? minute.moment() : minute.byDay(date))
                                    .toList();
                    var asked = asked(read, List.of());
                    var then = asked.agreed(minute.moment());
                    var later = asked.agreed(read.getLast());
                    assertThat(then.current()).contains(run(week, week.indexOf(day) + 1));
                    assertThat(later.current()).contains(run(week, week.size()));
                });
    }

    /** The day that closes about then was missed; a freeze is bought, and asked for, then. */
    @ParameterizedTest
    @MethodSource("zones")
    void a_day_closes_at_one_instant(ZoneId zone) {
        Minute.allAroundSwitches(zone)
                .forEach(minute -> {
                    var missed = minute.dayOfSwitch().minusDays(1);
                    var read =
                            minute.week().stream()
                                    .filter(date -> !date.equals(missed))
                                    .map(minute::byDay)
                                    .toList();
                    var asked = asked(read, List.of(new FreezeAdded(FREEZE, minute.moment(), 2)));
                    asked.agreed(minute.moment());
                    var later = asked.agreed(read.getLast());
                    var isInTime = minute.moment().at().isBefore(minute.days().closingOf(missed));
                    assertThat(later.current().orElseThrow().days()).isEqualTo(isInTime ? 6 : 4);
                    assertThat(later.freezes()).isEqualTo(isInTime ? 0 : 1);
                });
    }

    private record Asked(Arrivals arrivals, FoldedHistory folded) {
        Answer agreed(Moment now) {
            var known = new Knowledge(arrivals, now.at()).of(Track.ALL);
            var answer = new StreakOracle(known).at(now);
            assertThat(folded.at(now, Track.ALL)).isEqualTo(answer);
            return answer;
        }
    }

    private Asked asked(List<Moment> read, List<Entry> decisions) {
        var practices = read.stream().map(Reading::at).toList();
        var arrivals = Arrivals.of(new History(0, List.of(), practices, decisions));
        return new Asked(arrivals, new FoldedHistory(arrivals, chance));
    }

    private static Run run(List<LocalDate> week, int days) {
        return new Run(week.getFirst(), week.get(days - 1), days);
    }
}
