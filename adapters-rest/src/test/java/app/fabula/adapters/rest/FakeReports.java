package app.fabula.adapters.rest;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.reading;
import static app.fabula.application.progress.FactSamples.started;

import app.fabula.application.achievement.AwardedOn;
import app.fabula.application.progress.InMemoryQuarantines;
import app.fabula.application.progress.InMemoryReadings;
import app.fabula.application.progress.ProgressProjection;
import app.fabula.application.progress.QuarantineProjection;
import app.fabula.application.progress.Quarantines;
import app.fabula.application.progress.ReadingKey;
import app.fabula.application.progress.Readings;
import app.fabula.application.report.DayTotals;
import app.fabula.application.report.GetWeekReport;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.Shown;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Quarantine.Waiting;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.Cause;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.streak.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the learner has come to. */
@Configuration(proxyBeanMethods = false)
class FakeReports {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Reading BEGUN =
            reading(
                    started(ana, 1, "2026-03-01T19:00:00Z"),
                    read(ana, 1, 1, 40, "2026-03-01T19:01:00Z"),
                    read(ana, 1, 2, 50, "2026-03-02T19:00:00Z"));
    private static final Reading COMPLETED =
            reading(
                    started(ana, 2, "2026-03-01T19:00:00Z"),
                    read(ana, 2, 1, 90, "2026-03-01T19:02:00Z"),
                    read(ana, 2, 2, 110, "2026-03-02T18:58:00Z"),
                    finished(ana, 2, "2026-03-02T19:00:00Z"),
                    started(ana, 2, "2026-03-03T19:00:00Z"));

    private final ProjectionStore positions =
            new InMemoryProjectionStore()
                    .comeTo(ProgressProjection.NAME, 62)
                    .comeTo(QuarantineProjection.NAME, 64);

    /** Its id is one that the fakes know, too. */
    static final ActivityQuarantined WAITING =
            ActivityQuarantined.of(
                    Ids.LEARNER,
                    new ReadPage(
                            new Report(
                                    Ids.STORY.value(),
                                    Instant.parse("2026-03-01T19:04:35Z"),
                                    ZoneId.of("Europe/Berlin"),
                                    "phone",
                                    2),
                            Ids.STORY,
                            1,
                            30),
                    Cause.TOO_OLD,
                    null,
                    Instant.parse("2026-03-19T08:00:00Z"));

    @Bean
    Quarantines quarantines() {
        var quarantines = new InMemoryQuarantines(positions);
        quarantines.save(Map.of(WAITING.key(), new Waiting(WAITING)));
        return quarantines;
    }

    @Bean
    GetWeekReport weeks() {
        return (learner, day) -> {
            FakeLearners.require(learner);
            var from = day.orElse(MONDAY);
            var days = new TreeMap<LocalDate, DayTotals>();
            from.datesUntil(from.plusDays(7)).forEach(date -> days.put(date, DayTotals.NOTHING));
            var read = new DayTotals(5, 1, 50, 10, 300, 1, 1, 0);
            days.put(from, read);
            var streak =
                    new Standing(
                            Standing.Status.NONE,
                            from,
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            List.of());
            return new Shown<>(
                    new GetWeekReport.Week(
                            from,
                            from.plusDays(6),
                            read,
                            1,
                            1,
                            days,
                            streak,
                            List.of(
                                    new AwardedOn(
                                            FakeAchievements.EARNED.award(),
                                            1,
                                            FakeAchievements.EARNED.earnedAt(),
                                            FakeAchievements.EARNED.day()))),
                    72);
        };
    }

    @Bean
    Readings readings() {
        var readings = new InMemoryReadings(positions, CompletionRule.DEFAULT);
        readings.save(
                Map.of(
                        new ReadingKey(Ids.LEARNER, Ids.STORY), BEGUN,
                        new ReadingKey(Ids.LEARNER, Ids.RETIRED), COMPLETED));
        return readings;
    }
}
