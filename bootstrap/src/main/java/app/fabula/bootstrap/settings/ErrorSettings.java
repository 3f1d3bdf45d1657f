package app.fabula.bootstrap.settings;

import java.util.Optional;

/**
 * @param sentryDsn where to report unexpected failures; has a key in it
 */
public record ErrorSettings(Optional<String> sentryDsn) {
    @Override
    public String toString() {
        return "ErrorSettings[sentryDsn=%s]".formatted(sentryDsn.isPresent() ? "***" : "none");
    }
}
