package app.fabula.adapters.messaging.streak;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.CacheMetrics;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.adapters.messaging.shared.Messages;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Tags;
import app.fabula.application.streak.DeclaredOutages;
import app.fabula.application.streak.TellOfStreaks.Announced;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.AnnounceStreak;
import app.fabula.domain.streak.DeclareOutage;
import app.fabula.domain.streak.OutageDecider;
import app.fabula.domain.streak.StreakCommand;
import app.fabula.domain.streak.StreakDecider;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.Announcement;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakNewsDecider;
import app.fabula.domain.streak.StreaksTold;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;

/** What is decided about streaks, and what is announced of them. */
public final class StreakModule {
    private StreakModule() {}

    /** Boundary: what was decided about the streaks of one learner. */
    public static Decisions<StreakCommand, StreakDecisions, Decision> decisions(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("streak.Decide", "1"),
                        new StreakDecider(),
                        Decision.class,
                        command ->
                                boundary.of(Decision.class, learner(command.request().learner())),
                        Decision::occurredAt));
    }

    /** Boundary: all outages. */
    public static Decisions<DeclareOutage, List<OutageDeclared>, OutageDeclared> outages(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("streak.DeclareOutage", "1"),
                        new OutageDecider(),
                        OutageDeclared.class,
                        _ -> boundary.of(OutageDeclared.class),
                        OutageDeclared::occurredAt));
    }

    /** Boundary: the announcements to one learner. */
    public static Decisions<AnnounceStreak, StreaksTold, Announcement> announcements(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("streak.Announce", "1"),
                        new StreakNewsDecider(),
                        Announcement.class,
                        command -> boundary.of(Announcement.class, learner(command.learner())),
                        Announcement::occurredAt));
    }

    public static Announced announced(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        var decider = new StreakNewsDecider();
        return new LogFold<LearnerId, StreaksTold, Announcement>(
                        engine,
                        id -> boundary.of(Announcement.class, learner(id)),
                        Announcement.class,
                        decider.initial(),
                        decider::evolve,
                        new CacheMetrics(meters, "announced-streaks"))
                ::of;
    }

    public static DeclaredOutages declaredOutages(
            EventStorageEngine engine, MessageTypeResolver names) {
        var condition =
                SourcingCondition.conditionFor(new Boundary(names).of(OutageDeclared.class));
        return position -> {
            var outages = new ArrayList<OutageDeclared>();
            var log = engine.source(condition, null);
            for (var entry = log.next(); entry.isPresent(); entry = log.next()) {
                var isEnd = entry.get().getResource(ConsistencyMarker.RESOURCE_KEY) != null;
                if (!isEnd && Messages.position(entry.get().message()) <= position) {
                    outages.add(Messages.payload(entry.get().message(), OutageDeclared.class));
                }
            }
            return outages;
        };
    }

    private static Tag learner(LearnerId id) {
        return Tag.of(Tags.LEARNER, id.toString());
    }
}
