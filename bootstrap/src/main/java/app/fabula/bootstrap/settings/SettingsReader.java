package app.fabula.bootstrap.settings;

import static app.fabula.bootstrap.settings.Setting.FABULA_DATABASE_PASSWORD;
import static app.fabula.bootstrap.settings.Setting.FABULA_DATABASE_URL;
import static app.fabula.bootstrap.settings.Setting.FABULA_DATABASE_USER;
import static app.fabula.bootstrap.settings.Setting.FABULA_DATA_DIR;
import static app.fabula.bootstrap.settings.Setting.FABULA_FREEZES;
import static app.fabula.bootstrap.settings.Setting.FABULA_HOURS_TO_VOID;
import static app.fabula.bootstrap.settings.Setting.FABULA_MAX_WORDS_PER_MINUTE;
import static app.fabula.bootstrap.settings.Setting.FABULA_OUTGOING_PRIVATE;
import static app.fabula.bootstrap.settings.Setting.FABULA_PORT;
import static app.fabula.bootstrap.settings.Setting.FABULA_REPAIR_INTERVAL_DAYS;
import static app.fabula.bootstrap.settings.Setting.FABULA_STARTER_LIBRARY;
import static app.fabula.bootstrap.settings.Setting.SENTRY_DSN;

import app.fabula.bootstrap.outgoing.PrivateDestinations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns text into settings, and goes on after a problem to find the others. */
final class SettingsReader {
    private static final Pattern DSN = Pattern.compile("https?://[^\\s/@]+@[^\\s/@]+/\\S+");

    private final List<String> problems = new ArrayList<>();
    private final SettingValues values;

    SettingsReader(Map<String, String> environment, Path workingDirectory) {
        values = new SettingValues(environment, workingDirectory, problems);
    }

    Settings read() {
        var settings =
                new Settings(
                        number(FABULA_PORT, 0, 65_535),
                        values.path(FABULA_DATA_DIR),
                        database(),
                        truth(FABULA_STARTER_LIBRARY),
                        number(FABULA_MAX_WORDS_PER_MINUTE, 1, Integer.MAX_VALUE),
                        number(FABULA_FREEZES, 0, 10),
                        number(FABULA_REPAIR_INTERVAL_DAYS, 0, 365),
                        number(FABULA_HOURS_TO_VOID, 0, 8_760),
                        outgoingPrivate(),
                        new AccessReader(values, problems).read(),
                        errors(),
                        new TrafficReader(values, problems).read());
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
        return settings;
    }

    private int number(Setting setting, int least, int most) {
        try {
            var number = Integer.parseInt(values.get(setting));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        problems.add(
                "%s is a whole number from %d to %d, not '%s'."
                        .formatted(setting, least, most, values.get(setting)));
        return least;
    }

    private boolean truth(Setting setting) {
        return switch (values.get(setting).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            case String other -> {
                problems.add("%s is true or false, not '%s'.".formatted(setting, other));
                yield false;
            }
        };
    }

    private PrivateDestinations outgoingPrivate() {
        var text = values.get(FABULA_OUTGOING_PRIVATE);
        try {
            return PrivateDestinations.parse(text);
        } catch (IllegalArgumentException e) {
            problems.add(
                    "%s is hosts, addresses and ranges such as 10.1.0.0/16 with commas between, not '%s'."
                            .formatted(FABULA_OUTGOING_PRIVATE, text));
            return PrivateDestinations.NONE;
        }
    }

    private ErrorSettings errors() {
        var dsn = values.get(SENTRY_DSN);
        if (dsn.isEmpty()) {
            return new ErrorSettings(Optional.empty());
        }
        if (!DSN.matcher(dsn).matches()) {
            // Not quoted: there is a key in it.
            problems.add("SENTRY_DSN is not of the form https://key@host/project.");
        }
        return new ErrorSettings(Optional.of(dsn));
    }

    private Optional<DatabaseAddress> database() {
        var url = values.get(FABULA_DATABASE_URL);
        if (url.isEmpty()) {
            for (var useless : List.of(FABULA_DATABASE_USER, FABULA_DATABASE_PASSWORD)) {
                if (values.has(useless)) {
                    problems.add(
                            "%s is set but FABULA_DATABASE_URL is not: set both or neither."
                                    .formatted(useless));
                }
            }
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            // Not quoted: there may be a password in it.
            problems.add("FABULA_DATABASE_URL does not begin with jdbc:postgresql:.");
        }
        return Optional.of(
                new DatabaseAddress(
                        url,
                        values.get(FABULA_DATABASE_USER),
                        values.get(FABULA_DATABASE_PASSWORD)));
    }
}
