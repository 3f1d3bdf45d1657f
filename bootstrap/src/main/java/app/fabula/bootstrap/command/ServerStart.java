package app.fabula.bootstrap.command;

import app.fabula.adapters.security.DevelopmentIssuer;
import app.fabula.application.access.LocalKey;
import app.fabula.application.catalog.ImportStories;
import app.fabula.application.catalog.ImportStories.Batch;
import app.fabula.application.catalog.ImportStories.Outcome;
import app.fabula.application.catalog.ImportStories.Result;
import app.fabula.bootstrap.FabulaApplication;
import app.fabula.bootstrap.catalog.StarterLibrary;
import app.fabula.bootstrap.database.Database;
import app.fabula.bootstrap.database.DatabaseFolder;
import app.fabula.bootstrap.database.EmbeddedDatabase;
import app.fabula.bootstrap.database.ExternalDatabase;
import app.fabula.bootstrap.settings.Settings;
import app.fabula.bootstrap.settings.SpringProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The steps from nothing to a server that answers, each told to whoever waits. */
record ServerStart(Settings settings, DataDirectory directory, Terminal terminal, Opened opened) {

    Server run() {
        try (var waiting = new Waiting(terminal)) {
            return run(waiting);
        }
    }

    private Server run(Waiting waiting) {
        var database = opened.open(() -> database(waiting));
        waiting.say("migrating the database and starting the application");
        var context = application(database).run();
        opened.add(context);
        var endpoint = endpoint(context);
        var starters =
                settings.starterLibrary() ? starters(context, waiting) : new Batch(List.of(), 0);
        waiting.keepInMind("waiting until it shows what is stored");
        new Readiness(endpoint).await(starters.position());
        announce(endpoint, database);
        return new Server(
                endpoint,
                context.getBeanProvider(DevelopmentIssuer.class).stream().findFirst(),
                starters.results().stream()
                        .filter(result -> result.outcome() != Outcome.REFUSED)
                        .map(Result::story)
                        .findFirst(),
                opened);
    }

    private Database database(Waiting waiting) {
        return settings.database()
                .<Database>map(address -> {
                    waiting.say("connecting to " + address);
                    return ExternalDatabase.at(address);
                })
                .orElseGet(() -> {
                    waiting.say("starting PostgreSQL on " + directory.path());
                    return EmbeddedDatabase.start(DatabaseFolder.in(directory.path()));
                });
    }

    private SpringApplication application(Database database) {
        var application = new SpringApplication(FabulaApplication.class);
        // The order matters here: the application is closed before its database.
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        var properties = SpringProperties.of(settings, database.address());
        application.addInitializers(context ->
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("settings", properties)));
        return application;
    }

    private Endpoint endpoint(ConfigurableApplicationContext context) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Endpoint(
                URI.create("http://" + settings.access().host() + ":" + port),
                context.getBean(LocalKey.class).text().text());
    }

    /** At every start: what has not changed since the last one is left alone. */
    private Batch starters(ConfigurableApplicationContext context, Waiting waiting) {
        waiting.keepInMind("loading the starter library");
        var batch = context.getBean(ImportStories.class).load(StarterLibrary.stories());
        var loaded =
                batch.results().stream()
                        .map(Result::outcome)
                        .filter(EnumSet.of(Outcome.IMPORTED, Outcome.REVISED)::contains)
                        .count();
        if (loaded > 0) {
            terminal.say("loaded %d stories of the starter library".formatted(loaded));
        }
        return batch;
    }

    private void announce(Endpoint endpoint, Database database) {
        try {
            new InstanceFile(endpoint, ProcessHandle.current().pid(), database.address().toString())
                    .write(directory);
            opened.add(() -> InstanceFile.delete(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
