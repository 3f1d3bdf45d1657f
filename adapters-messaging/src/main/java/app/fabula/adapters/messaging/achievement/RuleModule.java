package app.fabula.adapters.messaging.achievement;

import app.fabula.adapters.messaging.shared.AxonDecisions;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.CacheMetrics;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Tags;
import app.fabula.domain.achievement.RuleCommand;
import app.fabula.domain.achievement.RuleDecider;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.achievement.RuleHistory;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.eventstreaming.Tag;

/** What is decided about rules of achievements, and all of them as they are now. */
public final class RuleModule {
    private RuleModule() {}

    /** Boundary: the rules of one code. */
    public static Decisions<RuleCommand, RuleHistory, RuleEvent> decisions(
            AxonSpine axon, MessageTypeResolver names) {
        var boundary = new Boundary(names);
        return new AxonDecisions<>(
                axon,
                names,
                new AxonDecisions.Wiring<>(
                        new MessageType("achievement.RuleCommand", "1"),
                        new RuleDecider(),
                        RuleEvent.class,
                        command -> boundary.of(RuleEvent.class, Tag.of(Tags.RULE, command.code())),
                        RuleEvent::occurredAt));
    }

    public static AchievementRules.Source rules(
            EventStorageEngine engine, MessageTypeResolver names, MeterRegistry meters) {
        var boundary = new Boundary(names);
        var book =
                new LogFold<String, AchievementRules, RuleEvent>(
                        engine,
                        every -> boundary.of(RuleEvent.class, Tag.of(Tags.RULE_BOOK, every)),
                        RuleEvent.class,
                        AchievementRules.none(),
                        AchievementRules::after,
                        new CacheMetrics(meters, "achievement-rules"));
        return () -> book.of("all");
    }
}
