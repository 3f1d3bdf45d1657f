package app.fabula.bootstrap.settings;

import java.util.HashMap;
import java.util.Map;

/** The settings in the words of Spring Boot, and of our own wiring. */
public final class SpringProperties {
    private SpringProperties() {}

    /**
     * @param database that is to be used, embedded or not
     */
    public static Map<String, Object> of(Settings settings, DatabaseAddress database) {
        var properties = new HashMap<String, Object>();
        properties.put("server.port", settings.port());
        properties.put("spring.datasource.url", database.url());
        if (!database.user().isEmpty()) {
            properties.put("spring.datasource.username", database.user());
        }
        if (!database.password().isEmpty()) {
            properties.put("spring.datasource.password", database.password());
        }
        properties.put(
                "management.metrics.system.diskspace.paths", settings.dataDirectory().toString());
        properties.put("fabula.starter-library", settings.starterLibrary());
        properties.put("fabula.max-words-per-minute", settings.maxWordsPerMinute());
        properties.put("fabula.freezes", settings.freezes());
        properties.put("fabula.repair-interval-days", settings.repairIntervalDays());
        properties.put("fabula.hours-to-void", settings.hoursToVoid());
        properties.put("fabula.outgoing-private", settings.outgoingPrivate().toString());
        properties.put("fabula.data-directory", settings.dataDirectory().toString());
        properties.putAll(settings.access().properties());
        settings.errors().sentryDsn().ifPresent(dsn -> properties.put("fabula.sentry-dsn", dsn));
        properties.putAll(settings.traffic().properties());
        return properties;
    }
}
