package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.application.shared.Tags;
import app.fabula.domain.streak.StreakEvent;
import app.fabula.domain.streak.StreakEvent.DayFrozen;
import app.fabula.domain.streak.StreakEvent.DayRetracted;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.MilestoneReached;
import app.fabula.domain.streak.StreakEvent.MilestoneRetracted;
import app.fabula.domain.streak.StreakEvent.OfLearner;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import app.fabula.domain.streak.StreakEvent.StreakBroken;
import app.fabula.domain.streak.StreakEvent.StreakExtended;
import app.fabula.domain.streak.StreakEvent.StreakRestored;
import app.fabula.domain.streak.StreakEvent.StreakStarted;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;

/** Decisions and announcements about streaks on disk. */
public final class StreakEventTypes {
    private StreakEventTypes() {}

    public static List<EventType<?>> all() {
        return List.of(
                type("FreezeBought", FreezeBought.class),
                type("FreezeGranted", FreezeGranted.class),
                type("RepairUsed", RepairUsed.class),
                type("PauseDeclared", PauseDeclared.class),
                type("PauseEnded", PauseEnded.class),
                type("RestDaysChosen", RestDaysChosen.class),
                type("OutageDeclared", OutageDeclared.class),
                type("StreakStarted", StreakStarted.class),
                type("StreakExtended", StreakExtended.class),
                type("DayFrozen", DayFrozen.class),
                type("StreakBroken", StreakBroken.class),
                type("StreakRestored", StreakRestored.class),
                type("DayRetracted", DayRetracted.class),
                type("MilestoneReached", MilestoneReached.class),
                type("MilestoneRetracted", MilestoneRetracted.class));
    }

    private static <E extends StreakEvent> EventType<E> type(String name, Class<E> type) {
        return new EventType<>("streak." + name, 1, type, StreakEventTypes::tags);
    }

    /** An outage is about nobody. */
    private static Set<Tag> tags(StreakEvent event) {
        return event instanceof OfLearner some
                ? Set.of(Tag.of(Tags.LEARNER, some.learner().toString()))
                : Set.of();
    }
}
