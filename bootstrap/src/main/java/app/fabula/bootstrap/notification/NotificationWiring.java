package app.fabula.bootstrap.notification;

import app.fabula.adapters.messaging.notification.NotificationModule;
import app.fabula.adapters.messaging.shared.AxonAppender;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.eventstore.PostgresEventStorageEngine;
import app.fabula.adapters.persistence.notification.JdbcInbox;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.notification.ChosenPreferences;
import app.fabula.application.notification.GetInbox;
import app.fabula.application.notification.Inbox;
import app.fabula.application.notification.InboxProjection;
import app.fabula.application.notification.InboxReader;
import app.fabula.application.notification.ManageNotifications;
import app.fabula.application.notification.NotificationManager;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Projection;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

@Configuration(proxyBeanMethods = false)
class NotificationWiring {
    @Bean
    Inbox inbox(JdbcOperations jdbc, Snapshots snapshots, Cursors cursors) {
        return new JdbcInbox(jdbc, snapshots, cursors);
    }

    @Bean
    ProjectionTables inboxTables() {
        return JdbcInbox.TABLES;
    }

    @Bean
    Projection inboxProjection(Inbox inbox) {
        return InboxProjection.into(inbox);
    }

    @Bean
    ChosenPreferences chosenPreferences(
            PostgresEventStorageEngine engine,
            EventTypes types,
            AxonAppender log,
            MeterRegistry meters) {
        return NotificationModule.chosen(engine, types, log::head, meters);
    }

    @Bean
    GetInbox getInbox(Inbox inbox, ChosenPreferences chosen, LearnerCalendar.Source calendars) {
        return new InboxReader(inbox, chosen, calendars);
    }

    @Bean
    ManageNotifications manageNotifications(
            Inbox inbox,
            AxonSpine axon,
            EventTypes types,
            InstantSource clock,
            Supplier<UUID> ids) {
        return new NotificationManager(
                inbox, NotificationModule.decisions(axon, types), clock, ids);
    }
}
