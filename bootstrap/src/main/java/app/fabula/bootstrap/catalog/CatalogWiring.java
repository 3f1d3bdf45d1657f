package app.fabula.bootstrap.catalog;

import app.fabula.adapters.messaging.catalog.CatalogModule;
import app.fabula.adapters.messaging.shared.AxonSpine;
import app.fabula.adapters.persistence.catalog.JdbcStoryShelf;
import app.fabula.adapters.persistence.eventstore.EventTypes;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.application.catalog.EditStories;
import app.fabula.application.catalog.ImportStories;
import app.fabula.application.catalog.StoriesProjection;
import app.fabula.application.catalog.StoryEditor;
import app.fabula.application.catalog.StoryImporter;
import app.fabula.application.catalog.StoryShelf;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Projection;
import app.fabula.domain.catalog.CatalogCommand;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.Story;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

@Configuration(proxyBeanMethods = false)
class CatalogWiring {
    @Bean
    Decisions<CatalogCommand, Story, CatalogEvent> storyDecisions(
            AxonSpine axon, EventTypes types) {
        return CatalogModule.decisions(axon, types);
    }

    @Bean
    EditStories editStories(
            Decisions<CatalogCommand, Story, CatalogEvent> decisions,
            InstantSource clock,
            Supplier<UUID> ids) {
        return new StoryEditor(decisions, new IcuWordCounter(), clock, ids);
    }

    @Bean
    ImportStories importStories(
            Decisions<CatalogCommand, Story, CatalogEvent> decisions,
            InstantSource clock,
            Supplier<UUID> ids) {
        return new StoryImporter(decisions, new IcuWordCounter(), clock, ids);
    }

    @Bean
    StoryShelf storyShelf(JdbcOperations jdbc, Snapshots snapshots, Cursors cursors) {
        return new JdbcStoryShelf(jdbc, snapshots, cursors);
    }

    @Bean
    ProjectionTables storiesTables() {
        return JdbcStoryShelf.TABLES;
    }

    @Bean
    Projection storiesProjection(StoryShelf shelf) {
        return StoriesProjection.into(shelf);
    }
}
