package app.fabula.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.domain.report.ReportEvent;
import app.fabula.domain.report.ReportEvent.WeekReported;
import app.fabula.domain.report.ReportWeek;
import app.fabula.domain.report.WeekDecider;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyReportsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LearnerId ANA = learner(1);

    private final InMemoryWeekReaders readers = new InMemoryWeekReaders();
    private final Map<LearnerId, LearnerCalendar> calendars = new HashMap<>();
    private final InMemoryDecisions<ReportWeek, Boolean, ReportEvent> decisions =
            new InMemoryDecisions<>(
                    new WeekDecider(), week -> week.learner() + "/" + week.monday());
    private Instant now = Instant.parse("2026-03-09T12:00:00Z");

    /** The switch to summer time of New York lies in that week, that of Berlin does not. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,      0, 2026-03-09T07:00:00Z",
        "America/New_York,   0, 2026-03-09T12:00:00Z",
        "Asia/Kolkata,       0, 2026-03-09T02:30:00Z",
        "Pacific/Kiritimati, 0, 2026-03-08T18:00:00Z",
        "Etc/GMT+12,         0, 2026-03-09T20:00:00Z",
        "Europe/Berlin,      4, 2026-03-09T07:00:00Z",
        "Europe/Berlin,     11, 2026-03-09T10:00:00Z",
    })
    void a_week_is_told_on_monday_morning_where_the_learner_lives(
            String zone, int dayStartHour, Instant due) {
        lives(ANA, zone, dayStartHour);
        readers.read(ANA, MONDAY.plusDays(6));

        now = due.minusSeconds(1);
        run();
        assertThat(decisions.log).isEmpty();

        now = due;
        run();
        assertThat(decisions.log).containsExactly(new WeekReported(ANA, MONDAY, due));
    }

    @Test
    void nobody_is_told_of_the_week_that_they_are_in() {
        lives(ANA, "Europe/Berlin", 0);
        readers.read(ANA, MONDAY.plusDays(7));
        run();
        assertThat(decisions.log).isEmpty();
    }

    @Test
    void a_week_that_is_filled_late_is_told_late_and_not_for_ever() {
        lives(ANA, "Europe/Berlin", 0);
        readers.read(ANA, MONDAY.minusDays(1));
        readers.read(ANA, MONDAY.minusDays(8));
        run();
        assertThat(decisions.log)
                .containsExactly(
                        new WeekReported(
                                ANA, MONDAY.minusWeeks(1), Instant.parse("2026-03-02T07:00:00Z")));
    }

    @Test
    void it_is_told_once_by_however_many_and_however_often() {
        lives(ANA, "Europe/Berlin", 0);
        readers.read(ANA, MONDAY);
        run();
        run();
        assertThat(decisions.log).hasSize(1);
        assertThat(decisions.origins).hasSize(2);
        assertThat(decisions.origins).containsOnly(decisions.origins.getFirst());

        readers.told(ANA, MONDAY);
        run();
        assertThat(decisions.origins).hasSize(2);
    }

    @Test
    void who_is_not_registered_is_told_nothing() {
        readers.read(ANA, MONDAY);
        run();
        assertThat(decisions.log).isEmpty();
    }

    @Test
    void who_cannot_be_told_holds_nobody_up() {
        IntStream.rangeClosed(1, 250)
                .mapToObj(WeeklyReportsTest::learner)
                .forEach(learner -> {
                    lives(learner, "Europe/Berlin", 0);
                    readers.read(learner, MONDAY);
                });
        var reports =
                new WeeklyReports(
                        readers,
                        learner -> {
                            if (learner.equals(learner(7))) {
                                throw new IllegalStateException("for a test");
                            }
                            return Optional.ofNullable(calendars.get(learner));
                        },
                        decisions,
                        () -> now);
        assertThatThrownBy(reports::run).hasMessage("for a test");
        assertThat(decisions.log).hasSize(249);
    }

    private void run() {
        new WeeklyReports(
                        readers,
                        learner -> Optional.ofNullable(calendars.get(learner)),
                        decisions,
                        () -> now)
                .run();
    }

    private void lives(LearnerId learner, String zone, int dayStartHour) {
        calendars.put(
                learner,
                new LearnerCalendar(ZoneId.of(zone), new DayRule(dayStartHour, DailyGoal.DEFAULT)));
    }

    private static LearnerId learner(int number) {
        return new LearnerId(new UUID(0, number));
    }
}
