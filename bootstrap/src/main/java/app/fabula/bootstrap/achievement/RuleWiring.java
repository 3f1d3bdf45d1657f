package app.fabula.bootstrap.achievement;

import app.fabula.adapters.messaging.achievement.RuleModule;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.achievement.RuleReader;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.ShippedRules;
import app.fabula.application.shared.Decisions;
import app.fabula.domain.achievement.RuleCommand;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.achievement.RuleHistory;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of achievements. */
@Configuration(proxyBeanMethods = false)
class RuleWiring {
    private static final Logger LOG = LoggerFactory.getLogger(RuleWiring.class);

    @Bean
    AchievementRules.Source achievementRules(
            PostgresEventStorageEngine engine, EventTypes types, MeterRegistry meters) {
        return RuleModule.rules(engine, types, meters);
    }

    @Bean
    Decisions<RuleCommand, RuleHistory, RuleEvent> ruleDecisions(AxonSpine axon, EventTypes types) {
        return RuleModule.decisions(axon, types);
    }

    /** Before anybody follows the log: the first fact is to find the rules there. */
    @Bean
    ShippedRules shippedRules(
            AchievementRules.Source rules,
            Decisions<RuleCommand, RuleHistory, RuleEvent> decisions,
            InstantSource clock) {
        var shipped = new ShippedRules(RuleReader.shipped(), rules, decisions, clock);
        shipped.publish()
                .forEach(refusal ->
                        LOG.warn("A rule that ships is not for here: {}", refusal.message()));
        return shipped;
    }
}
