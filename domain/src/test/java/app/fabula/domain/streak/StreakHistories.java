package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What happened, by the clock on the wall, mostly in March 2026, which begins on a Sunday. */
final class StreakHistories {
    static final String UTC = "UTC";
    static final String MARCH = "2026-03-%02dT%s";

    private final List<Entry> entries = new ArrayList<>();
    private StreakRules rules = StreakRules.standard(List.of());
    private String zone = UTC;

    StreakHistories in(String place) {
        zone = place;
        return this;
    }

    StreakHistories knowing(Outage... outages) {
        rules = StreakRules.standard(List.of(outages));
        return this;
    }

    /** The goal is met on those days of March at nine. */
    StreakHistories met(int... days) {
        for (var day : days) {
            met(MARCH.formatted(day, "09:00"));
        }
        return this;
    }

    StreakHistories met(String wallClock) {
        return with(new GoalMet(id(), moment(wallClock)));
    }

    StreakHistories freeze(String wallClock) {
        return with(new FreezeAdded(id(), moment(wallClock), 2));
    }

    StreakHistories repair(String wallClock) {
        return with(new Repair(id(), moment(wallClock), 3, 30));
    }

    StreakHistories pause(String wallClock, int from, int to) {
        return with(new Pause("pause", moment(wallClock), march(from), march(to)));
    }

    StreakHistories endPause(String wallClock) {
        return with(new PauseEnd(id(), moment(wallClock), "pause"));
    }

    StreakHistories rest(String wallClock, DayOfWeek... weekdays) {
        return with(new RestDays(id(), moment(wallClock), Set.of(weekdays)));
    }

    Standing at(String wallClock) {
        return rules.standing(course().streak(), moment(wallClock));
    }

    Course course() {
        return Course.of(rules, entries);
    }

    StreakRules rules() {
        return rules;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    Moment moment(String wallClock) {
        var place = ZoneId.of(zone);
        return new Moment(LocalDateTime.parse(wallClock).atZone(place).toInstant(), place, 0);
    }

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    static Run run(int from, int to, int days) {
        return new Run(march(from), march(to), days);
    }

    private StreakHistories with(Entry entry) {
        entries.add(entry);
        return this;
    }

    private String id() {
        return "%03d".formatted(entries.size());
    }
}
