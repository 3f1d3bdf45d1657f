package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.FakeStreakDecisions.WHEN;
import static app.fabula.adapters.rest.FakeStreakDecisions.id;

import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.streak.DecisionLister;
import app.fabula.application.streak.GetHolds;
import app.fabula.application.streak.InMemoryStreaks;
import app.fabula.application.streak.ListDecisions;
import app.fabula.application.streak.ListOutages;
import app.fabula.application.streak.OutageLister;
import app.fabula.application.streak.StreakHolds;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.StreakSight;
import app.fabula.application.streak.Streaks;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import app.fabula.domain.streak.Track;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A pause is over, another was ended before it began; the learner rests twice a week. */
@Configuration(proxyBeanMethods = false)
class FakeHolds {
    @Bean
    GetHolds holds() {
        return new StreakHolds(decided(), new InMemoryCursors());
    }

    @Bean
    ListDecisions decisions() {
        var streaks = decided();
        return new DecisionLister(streaks, sight(streaks), new InMemoryCursors());
    }

    private static StreakSight sight(Streaks streaks) {
        return new StreakSight(
                streaks,
                (_, _) -> {
                    throw new AssertionError("nobody asks for the past");
                },
                _ ->
                        Optional.of(
                                new LearnerCalendar(
                                        WHEN.zone(),
                                        new DayRule(WHEN.dayStartHour(), FakeStreaks.GOAL))),
                Duration.ofMinutes(5),
                WHEN::at);
    }

    private static Streaks decided() {
        var positions = new InMemoryProjectionStore().comeTo(StreakProjection.NAME, 84);
        var streaks = new InMemoryStreaks(positions);
        streaks.add(pause(id(0x7f), "2026-02-02", "2026-02-13", at("2026-02-01T20:00:00Z")));
        streaks.add(pause(Ids.PAUSE, "2026-04-06", "2026-04-12", WHEN));
        streaks.add(new PauseEnded(Ids.LEARNER, id(0x93), Ids.PAUSE, WHEN));
        var weekend = List.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        streaks.add(new RestDaysChosen(Ids.LEARNER, id(0x94), weekend, WHEN));
        var es = new Track("es");
        streaks.add(new FreezeBought(Ids.LEARNER, id(0x90), es, 2, WHEN));
        streaks.add(
                new FreezeGranted(
                        Ids.LEARNER,
                        id(0x91),
                        es,
                        2,
                        "person:tea",
                        "A present for the class.",
                        WHEN));
        streaks.add(new RepairUsed(Ids.LEARNER, id(0x92), es, 3, 30, WHEN));
        return streaks;
    }

    @Bean
    ListOutages outages() {
        return new OutageLister(
                _ -> List.of(FakeStreakDecisions.KNOWN), () -> 85, new InMemoryCursors());
    }

    private static PauseDeclared pause(UUID id, String from, String to, Moment when) {
        return new PauseDeclared(Ids.LEARNER, id, LocalDate.parse(from), LocalDate.parse(to), when);
    }

    private static Moment at(String instant) {
        return new Moment(Instant.parse(instant), WHEN.zone(), WHEN.dayStartHour());
    }
}
