package app.fabula.bootstrap.vectors.oracle;

import app.fabula.bootstrap.vectors.Told;
import app.fabula.bootstrap.vectors.Told.Happened;
import app.fabula.bootstrap.vectors.oracle.Arrival.Decided;
import app.fabula.bootstrap.vectors.oracle.Arrival.Declared;
import app.fabula.bootstrap.vectors.oracle.Arrival.Read;
import app.fabula.bootstrap.vectors.oracle.Arrival.Voided;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import java.util.List;
import java.util.UUID;

/** What arrived, as the product has it in its log. */
final class LoggedArrival {
    private static final LearnerId ANA = new LearnerId(new UUID(0, 1));
    private static final UUID OUTAGE = new UUID(0, 3);

    private LoggedArrival() {}

    static Told told(Arrival arrival) {
        return switch (arrival) {
            case Read read -> happened(read, read(read.practice()));
            case Decided decided -> happened(decided, decision(decided));
            case Declared declared -> happened(declared, outage(declared));
            case Voided voided -> new Told.Voided(voided.at(), voided.received(), voided.id());
        };
    }

    private static Told happened(Arrival arrival, Object event) {
        return new Happened(arrival.at(), arrival.received(), arrival.id(), event);
    }

    private static PageRead read(Practice practice) {
        var when = practice.when();
        var rule = new DayRule(when.dayStartHour(), practice.goal());
        return new PageRead(
                ANA,
                practice.story(),
                1,
                practice.language(),
                practice.page(),
                1,
                practice.activeSeconds(),
                new Occurrence(practice.activity(), when.at(), when.zone(), null, rule));
    }

    private static Decision decision(Decided decided) {
        var id = UUID.fromString(decided.id());
        var when = decided.entry().when();
        return switch (decided.entry()) {
            case FreezeAdded freeze ->
                    new FreezeBought(ANA, id, decided.track(), freeze.limit(), when);
            case Repair repair ->
                    new RepairUsed(
                            ANA, id, decided.track(), repair.window(), repair.interval(), when);
            case Pause pause -> new PauseDeclared(ANA, id, pause.from(), pause.to(), when);
            case PauseEnd end -> new PauseEnded(ANA, id, UUID.fromString(end.pause()), when);
            case RestDays rest -> new RestDaysChosen(ANA, id, List.copyOf(rest.weekdays()), when);
            case GoalMet _ -> throw new IllegalArgumentException("nobody decides to meet a goal");
        };
    }

    private static OutageDeclared outage(Declared declared) {
        var outage = declared.outage();
        return new OutageDeclared(OUTAGE, outage.from(), outage.to(), "", "", declared.at());
    }
}
