package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.spanish;
import static app.fabula.application.progress.FactSamples.story;

import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Standing;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.Track;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.Credited;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody who reads here and there, by the clock on the wall. */
final class Reader {
    private final List<Object> log = new ArrayList<>();
    private ZoneId zone = ZoneId.of("UTC");
    private DayRule rule = new DayRule(0, DailyGoal.pages(1));

    Reader in(String place) {
        zone = ZoneId.of(place);
        return this;
    }

    Reader beginningDaysAt(int hour) {
        rule = new DayRule(hour, rule.goal());
        return this;
    }

    Reader meaningTo(DailyGoal goal) {
        rule = new DayRule(rule.dayStartHour(), goal);
        return this;
    }

    /** One page, that was not read before. */
    Reader reads(String wallClock) {
        return reads(at(wallClock));
    }

    Reader reads(Instant at) {
        var number = log.size();
        var occurrence = new Occurrence(new UUID(1, number), at, zone, "phone", rule);
        log.add(new PageRead(ana, story(1), 1, spanish, 1 + number, 60, 30, occurrence));
        return this;
    }

    Object last() {
        return log.getLast();
    }

    Reader buysFreeze(String wallClock) {
        return decides(
                new FreezeBought(ana, new UUID(2, log.size()), Track.ALL, 2, moment(wallClock)));
    }

    Reader decides(Decision decision) {
        log.add(decision);
        return this;
    }

    Moment moment(String wallClock) {
        return new Moment(at(wallClock), zone, rule.dayStartHour());
    }

    Standing asks(String wallClock) {
        return asks(wallClock, Track.ALL);
    }

    Standing asks(String wallClock, Track track) {
        var whole = whole(track);
        return whole.rules().standing(whole.course().streak(), moment(wallClock));
    }

    WholeStreak whole(Track track) {
        return StreakHistory.of(log.iterator()).whole(track, Instant.MAX);
    }

    /** The days whose goal was met. */
    List<LocalDate> creditedDays() {
        return whole(Track.ALL).course().turns().stream()
                .filter(Credited.class::isInstance)
                .map(Turn::day)
                .toList();
    }

    private Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(zone).toInstant();
    }
}
