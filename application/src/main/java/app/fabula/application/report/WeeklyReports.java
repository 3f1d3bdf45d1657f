package app.fabula.application.report;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Each;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Origin;
import app.fabula.domain.report.ReportEvent;
import app.fabula.domain.report.ReportWeek;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Tells learners on Monday morning, where they live now, that the report of their week is there.
 * Whose week was filled later, by a device that was offline, is told then, for another week.
 */
public final class WeeklyReports implements Runnable {
    /** When a morning has begun, for most people. */
    static final LocalTime MORNING = LocalTime.of(8, 0);

    /** Where a day begins first. */
    private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

    private static final int WEEKS = 2;
    private static final int AT_ONCE = 100;
    private static final UUID REPORTED = UUID.fromString("2c1f2a64-7f0b-5d0e-9a3c-3f9a1a4f6b21");

    private record Untold(LearnerId learner, LocalDate monday) {}

    private final WeekReaders readers;
    private final LearnerCalendar.Source calendars;
    private final Decisions<ReportWeek, Boolean, ReportEvent> decisions;
    private final InstantSource clock;

    public WeeklyReports(
            WeekReaders readers,
            LearnerCalendar.Source calendars,
            Decisions<ReportWeek, Boolean, ReportEvent> decisions,
            InstantSource clock) {
        this.readers = readers;
        this.calendars = calendars;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Who cannot be told holds no other up, and comes again the next time. */
    @Override
    public void run() {
        var now = clock.instant();
        var monday =
                LocalDate.ofInstant(now.minusSeconds(MORNING.toSecondOfDay()), EAST)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Each.of(
                () ->
                        Stream.iterate(monday.minusWeeks(1), week -> week.minusWeeks(1))
                                .limit(WEEKS)
                                .flatMap(this::untold)
                                .iterator(),
                week -> tell(week, now));
    }

    /** A part at a time, when it is asked for. */
    private Stream<Untold> untold(LocalDate monday) {
        return Stream.iterate(
                        readers.untold(monday, Optional.empty(), AT_ONCE),
                        part -> !part.isEmpty(),
                        part -> readers.untold(monday, Optional.of(part.getLast()), AT_ONCE))
                .flatMap(List::stream)
                .map(learner -> new Untold(learner, monday));
    }

    private void tell(Untold week, Instant now) {
        calendars
                .of(week.learner())
                .map(calendar -> due(week.monday(), calendar))
                .filter(due -> !due.isAfter(now))
                .ifPresent(due ->
                        decisions.submit(
                                Origin.request(
                                        NameUuid.of(
                                                REPORTED, week.learner() + "/" + week.monday())),
                                new ReportWeek(week.learner(), week.monday(), due)));
    }

    /** On the Monday after it, in the morning, and not before the learner's Sunday is over. */
    private static Instant due(LocalDate monday, LearnerCalendar calendar) {
        var start = LocalTime.of(calendar.rule().dayStartHour(), 0);
        return monday.plusWeeks(1)
                .atTime(start.isAfter(MORNING) ? start : MORNING)
                .atZone(calendar.zone())
                .toInstant();
    }
}
