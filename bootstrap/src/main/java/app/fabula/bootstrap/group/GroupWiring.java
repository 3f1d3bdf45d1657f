package app.fabula.bootstrap.group;

import app.fabula.adapters.messaging.group.GroupModule;
import app.fabula.adapters.messaging.group.GroupsInLog;
import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.application.group.DefineGroups;
import app.fabula.application.group.GroupDefiner;
import app.fabula.application.group.GroupLister;
import app.fabula.application.group.Groups;
import app.fabula.application.group.ListGroups;
import app.fabula.application.operation.EventLog;
import app.fabula.application.shared.Cursors;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GroupWiring {
    @Bean
    DefineGroups defineGroups(
            AxonSpine axon, EventTypes types, InstantSource clock, Supplier<UUID> ids) {
        return new GroupDefiner(GroupModule.decisions(axon, types), clock, ids);
    }

    @Bean
    Groups groups(
            PostgresEventStorageEngine engine,
            EventTypes types,
            AxonAppender log,
            EventLog past,
            MeterRegistry meters) {
        return new GroupsInLog(engine, types, log::head, past::positionAt, meters);
    }

    @Bean
    ListGroups listGroups(Groups groups, Cursors cursors) {
        return new GroupLister(groups, cursors);
    }
}
