package app.fabula.bootstrap.eventlog;

import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.access.ApiKeyEventTypes;
import app.fabula.adapters.persistence.achievement.AchievementEventTypes;
import app.fabula.adapters.persistence.catalog.CatalogEventTypes;
import app.fabula.adapters.persistence.eventstore.AppendMetrics;
import app.fabula.adapters.persistence.eventstore.EventJson;
import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.JacksonConverter;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.group.GroupEventTypes;
import app.fabula.adapters.persistence.learner.LearnerEventTypes;
import app.fabula.adapters.persistence.notification.NotificationEventTypes;
import app.fabula.adapters.persistence.progress.ProgressEventTypes;
import app.fabula.adapters.persistence.report.ReportEventTypes;
import app.fabula.adapters.persistence.streak.StreakEventTypes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EventLogWiring {
    @Bean
    EventTypes eventTypes() {
        return new EventTypes(
                Stream.<List<EventType<?>>>of(
                                CatalogEventTypes.all(),
                                LearnerEventTypes.all(),
                                ProgressEventTypes.all(),
                                StreakEventTypes.all(),
                                AchievementEventTypes.all(),
                                ApiKeyEventTypes.all(),
                                GroupEventTypes.all(),
                                NotificationEventTypes.all(),
                                ReportEventTypes.all())
                        .<EventType<?>>flatMap(List::stream)
                        .toList());
    }

    @Bean
    Converter eventConverter() {
        return new JacksonConverter(EventJson.mapper());
    }

    @Bean
    @DependsOnDatabaseInitialization
    PostgresEventStorageEngine eventStorageEngine(
            DataSource database,
            EventTypes types,
            Converter converter,
            InstantSource clock,
            MeterRegistry meters) {
        return new PostgresEventStorageEngine(
                database, types, converter, clock, new AppendMetrics(meters));
    }

    @Bean
    AxonSpine axon(
            PostgresEventStorageEngine engine,
            EventTypes types,
            Converter converter,
            MeterRegistry meters) {
        return new AxonSpine(engine, types, types, converter, meters);
    }

    @Bean
    AxonAppender appender(AxonSpine axon) {
        return new AxonAppender(axon);
    }
}
