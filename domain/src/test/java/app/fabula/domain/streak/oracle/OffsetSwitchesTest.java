package app.fabula.domain.streak.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.Run;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each minute of the 48 hours around each switch of the clocks in 2026 and 2027. */
class OffsetSwitchesTest {
    private static final int ZONES = 50;
    private static final Duration DAY = Duration.ofDays(1);
    private static final StoryId FOX = new StoryId(new UUID(0, 2));
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
        minutesAround(zone)
                .forEach(
                        minute -> {
                            var day = LocalDays.dayOf(minute.moment());
                            var week = minute.week();
                            var read =
                                    week.stream()
                                            .map(date -> date.equals(day) ? minute.moment() : minute.byDay(date))
                                            .toList();
                            var history = history(read, List.of());
                            var then = agreed(history, minute.moment());
                            var later = agreed(history, read.getLast());
                            assertThat(then.current()).contains(run(week, week.indexOf(day) + 1));
                            assertThat(later.current()).contains(run(week, week.size()));
                        });
    }

    /** The day that closes about then was missed; a freeze is bought, and asked for, then. */
    @ParameterizedTest
    @MethodSource("zones")
    void a_day_closes_at_one_instant(ZoneId zone) {
        minutesAround(zone)
                .forEach(
                        minute -> {
                            var missed = minute.dayOfSwitch().minusDays(1);
                            var read =
                                    minute.week().stream()
                                            .filter(date -> !date.equals(missed))
                                            .map(minute::byDay)
                                            .toList();
                            var history =
                                    history(
                                            read,
                                            List.of(new FreezeAdded("freeze", minute.moment(), 2)));
                            agreed(history, minute.moment());
                            var later = agreed(history, read.getLast());
                            var isInTime =
                                    minute.moment()
                                            .at()
                                            .isBefore(minute.days().closingOf(missed));
                            assertThat(later.current().orElseThrow().days()).isEqualTo(isInTime ? 6 : 4);
                            assertThat(later.freezes()).isEqualTo(isInTime ? 0 : 1);
                        });
    }

    private Answer agreed(History history, Moment now) {
        var known = history.knownAt(now.at());
        var answer = new StreakOracle(known).at(now);
        if (!new FoldedHistory(known, chance).at(now).equals(answer)) {
            assertThat(new FoldedHistory(known, chance).at(now)).as("at %s", now).isEqualTo(answer);
        }
        return answer;
    }

    private static History history(List<Moment> read, List<Entry> decisions) {
        var practices =
                read.stream()
                        .map(
                                when ->
                                        new Practice(
                                                new UUID(1, when.at().getEpochSecond()),
                                                when,
                                                new Language("es"), FOX,
                                                1,
                                                60,
                                                DailyGoal.pages(1)))
                        .toList();
        return new History(0, List.of(), practices, decisions);
    }

    private static Run run(List<LocalDate> week, int days) {
        return new Run(week.getFirst(), week.get(days - 1), days);
    }

    private static Stream<Minute> minutesAround(ZoneId zone) {
        return ZonesThatSwitch.switchesOf(zone).stream().flatMap(change -> around(zone, change));
    }

    private static Stream<Minute> around(ZoneId zone, ZoneOffsetTransition change) {
        var days = new LocalDays(zone, dayStart(change));
        return LongStream.range(-DAY.toMinutes(), DAY.toMinutes())
                .mapToObj(minute -> change.getInstant().plusSeconds(60 * minute))
                .map(at -> new Minute(change, days, at));
    }

    /** In the one year, where it hurts most: within the hour that is left out or comes again. */
    private static int dayStart(ZoneOffsetTransition change) {
        var wall = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
        var hour = wall.getMinute() == 0 ? wall.getHour() : wall.getHour() + 1;
        return wall.getYear() == 2026 && hour <= 12 ? hour : 0;
    }

    private record Minute(ZoneOffsetTransition change, LocalDays days, Instant at) {
        Moment moment() {
            return new Moment(at, days.zone(), days.dayStartHour());
        }

        LocalDate dayOfSwitch() {
            return days.at(change.getInstant());
        }

        List<LocalDate> week() {
            return dayOfSwitch().minusDays(3).datesUntil(dayOfSwitch().plusDays(4)).toList();
        }

        Moment byDay(LocalDate date) {
            var noon = date.atTime(days.dayStartHour(), 0).plusHours(9).atZone(days.zone());
            return new Moment(noon.toInstant(), days.zone(), days.dayStartHour());
        }
    }
}
