package app.fabula.domain.streak;

import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What each entry does to a streak. Folded over all entries of a learner in their natural order, it
 * comes to the same however they arrived; docs/streaks.md shows each rule.
 *
 * @param freezes in stock at the very beginning
 * @param travelGap since the last credit, before there is one by clocks that show another time
 * @param outages that have become known, in whatever order; the first of those that fall on a day
 *     is told to have forgiven it
 */
public record StreakRules(int freezes, Duration travelGap, List<Outage> outages) {
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final Comparator<Outage> FIRST =
            Comparator.comparing(Outage::from).thenComparing(Outage::to);

    public StreakRules {
        outages = outages.stream().sorted(FIRST).toList();
    }

    /** As all learners have them. */
    public static StreakRules standard(List<Outage> outages) {
        return new StreakRules(0, FOUR_HOURS, outages);
    }

    public Streak beginning() {
        return Streak.beginning(freezes);
    }

    public Step after(Streak streak, Entry entry) {
        return switch (entry) {
            case GoalMet met -> new Crediting(travelGap, settling()).after(streak, met);
            case Repair repair -> new Repairing(settling()).after(streak, repair);
            case FreezeAdded freeze -> Step.to(streak.with(freeze));
            case Pause pause -> Step.to(streak.with(streak.holds().with(pause)));
            case PauseEnd end -> Step.to(streak.with(streak.holds().without(end)));
            case RestDays rest -> Step.to(streak.with(streak.holds().with(rest)));
        };
    }

    /** As it is to one who asks at that moment. */
    public Standing standing(Streak streak, Moment now) {
        return Standing.of(streak, settling().at(streak, now), now);
    }

    /** Why the repair would have no effect; empty where it would have one. */
    public Optional<Objection> objection(Streak streak, Repair repair) {
        return new Repairing(settling()).objection(streak, repair);
    }

    /** What would keep a run over that day, but for freezes. */
    public Optional<KeptBy> keeper(Streak streak, LocalDate day, CivilDays days) {
        return settling().keeper(streak, day, days);
    }

    private Settling settling() {
        return new Settling(outages);
    }
}
