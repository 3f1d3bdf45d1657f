package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.story;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Freezes;
import app.fabula.domain.streak.Holds;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.Run;
import app.fabula.domain.streak.Streak;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import app.fabula.domain.streak.Track;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Something of everything that is kept of streaks. */
public final class StreakSamples {
    public static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    public static final Moment NINE =
            new Moment(Instant.parse("2026-03-02T09:00:00.123456Z"), ZoneId.of("Europe/Berlin"), 4);

    private StreakSamples() {}

    /** One page, on a day that asks for so many. */
    public static PracticeDay page(int goal) {
        return PracticeDay.empty()
                .with(
                        new Practice(
                                new UUID(1, goal),
                                NINE,
                                new Language("es"),
                                story(1),
                                1,
                                30,
                                DailyGoal.pages(goal)));
    }

    public static GoalMet met(int number) {
        var when = new Moment(NINE.at().plus(Duration.ofDays(number)), NINE.zone(), 4);
        return new GoalMet(new UUID(1, number).toString(), when);
    }

    public static Streak streak() {
        var run = new Run(MONDAY, MONDAY.plusDays(2), 3);
        var freezes = new Freezes(List.of("e"), List.of(new FreezeAdded("f", NINE, 2)));
        var holds =
                new Holds(
                        List.of(new Holds.Break("p", MONDAY.plusDays(9), MONDAY.plusDays(11))),
                        List.of(
                                new Holds.Rest(
                                        "r",
                                        MONDAY,
                                        new TreeSet<>(
                                                List.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY)))));
        return new Streak(
                Optional.of(met(2)),
                Optional.of(run),
                Optional.of(new Run(MONDAY.minusDays(9), MONDAY.minusDays(4), 6)),
                Optional.of(run),
                freezes,
                holds,
                Optional.of(MONDAY.plusDays(3)),
                Optional.of(MONDAY.plusDays(2)),
                new TreeSet<>(List.of(MONDAY.plusDays(4))));
    }

    /** One of each kind. */
    public static List<Decision> decisions(LearnerId learner) {
        var es = new Track("es");
        return List.of(
                new FreezeBought(learner, new UUID(2, 1), Track.ALL, 2, NINE),
                new FreezeGranted(learner, new UUID(2, 2), es, 2, "person:tea", "a prize", NINE),
                new RepairUsed(learner, new UUID(2, 3), es, 3, 30, NINE),
                new PauseDeclared(
                        learner, new UUID(2, 4), MONDAY.plusDays(3), MONDAY.plusDays(5), NINE),
                new PauseEnded(learner, new UUID(2, 5), new UUID(2, 4), NINE),
                new RestDaysChosen(
                        learner,
                        new UUID(2, 6),
                        List.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY),
                        NINE));
    }

    static VoidedFact voided(int minute) {
        return new VoidedFact(
                new UUID(5, minute),
                NINE.at(),
                new Language("es"),
                Capacity.LEARNER,
                "not me",
                NINE.at().plus(Duration.ofMinutes(minute)));
    }

    public static OutageDeclared outage(int number) {
        return new OutageDeclared(
                new UUID(3, number),
                NINE.at(),
                NINE.at().plus(Duration.ofHours(number)),
                "person:tea",
                "the database was away",
                NINE.at().plus(Duration.ofDays(1)));
    }
}
