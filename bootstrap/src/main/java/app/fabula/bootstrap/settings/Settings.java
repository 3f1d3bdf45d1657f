package app.fabula.bootstrap.settings;

import app.fabula.bootstrap.outgoing.PrivateDestinations;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What was chosen, checked.
 *
 * @param port 0 for any that is free
 * @param dataDirectory absolute
 * @param database the PostgreSQL to use; empty for an embedded one
 * @param maxWordsPerMinute 1 or more
 * @param freezes that a streak may have in stock
 * @param repairIntervalDays from one repair of a streak to the next
 * @param hoursToVoid 0 or more
 * @param outgoingPrivate what may be called beyond the public internet
 */
public record Settings(
        int port,
        Path dataDirectory,
        Optional<DatabaseAddress> database,
        boolean starterLibrary,
        int maxWordsPerMinute,
        int freezes,
        int repairIntervalDays,
        int hoursToVoid,
        PrivateDestinations outgoingPrivate,
        AccessSettings access,
        ErrorSettings errors,
        TrafficSettings traffic) {

    /**
     * @param environment names and values; those that are not of {@link Setting} and do not begin
     *     with FABULA_ are none of ours
     * @param workingDirectory that relative paths start from
     * @throws InvalidSettings with everything that is wrong
     */
    public static Settings from(Map<String, String> environment, Path workingDirectory) {
        return new SettingsReader(environment, workingDirectory).read();
    }

    /** For an instance that a verb needs for a moment: nobody is told its port. */
    public Settings forOneVerb() {
        return new Settings(
                0,
                dataDirectory,
                database,
                starterLibrary,
                maxWordsPerMinute,
                freezes,
                repairIntervalDays,
                hoursToVoid,
                outgoingPrivate,
                access,
                errors,
                traffic);
    }

    /** For verbs that have no use for stories that nobody has asked for. */
    public Settings withoutStarterLibrary() {
        return new Settings(
                port,
                dataDirectory,
                database,
                false,
                maxWordsPerMinute,
                freezes,
                repairIntervalDays,
                hoursToVoid,
                outgoingPrivate,
                access,
                errors,
                traffic);
    }
}
