package app.fabula.bootstrap.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fabula keys}: the keys of services that call from outside. */
@Command(
        name = "keys",
        description = "Makes, lists, rotates and revokes keys of services that call from outside.",
        synopsisSubcommandLabel = "create|list|rotate|revoke")
final class KeysVerb {
    private final Surroundings surroundings;

    KeysVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Command(name = "create", description = "Makes a key, and shows it once.")
    int create(
            @Parameters(paramLabel = "NAME", description = "Who has it, and what for.") String name,
            @Option(
                            names = "--scope",
                            required = true,
                            paramLabel = "SCOPE",
                            description = "What it opens, such as stories:read; may be repeated.")
                    List<String> scopes,
            @Option(
                            names = "--expires",
                            paramLabel = "INSTANT",
                            description = "When it ends, such as 2027-01-31T00:00:00Z (never).")
                    Optional<Instant> expires) {
        return with(keys -> keys.create(name, scopes, expires));
    }

    @Command(name = "list", description = "Shows all keys, the newest first, without their texts.")
    int list() {
        return with(Keys::list);
    }

    @Command(
            name = "rotate",
            description = "Gives a key a new text; the present one is accepted for a while.")
    int rotate(
            @Parameters(paramLabel = "ID", description = "As the list has it.") String id,
            @Option(
                            names = "--overlap",
                            paramLabel = "HOURS",
                            defaultValue = "24",
                            description = "How long both are accepted (${DEFAULT-VALUE}).")
                    int hours) {
        return with(keys -> keys.rotate(id, hours));
    }

    @Command(name = "revoke", description = "Revokes a key for good, within 5 seconds everywhere.")
    int revoke(@Parameters(paramLabel = "ID", description = "As the list has it.") String id) {
        return with(keys -> keys.revoke(id));
    }

    private int with(ToIntFunction<Keys> work) {
        var settings = surroundings.settings().withoutStarterLibrary();
        try (var instance = InstanceAccess.open(settings, surroundings.terminal());
                var api = new ApiClient(instance.endpoint())) {
            return work.applyAsInt(new Keys(api, surroundings.terminal()));
        }
    }
}
