package app.fabula.bootstrap.command;

import app.fabula.adapters.credentials.IssuerKeys;
import app.fabula.bootstrap.credential.CredentialKeys;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/** {@code fabula badges}: the keys that badges are signed with. Needs no server. */
@Command(
        name = "badges",
        description = "Shows and rotates the keys that badges are signed with.",
        synopsisSubcommandLabel = "keys|rotate")
final class BadgesVerb {
    private final Surroundings surroundings;

    BadgesVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Command(
            name = "keys",
            description = "Shows the names of all keys, the one that signs first, without secrets.")
    int keys() {
        say(CredentialKeys.in(folder()));
        return 0;
    }

    @Command(
            name = "rotate",
            description =
                    "Draws a key that signs from the next start on; what was signed stays good.")
    int rotate() {
        say(CredentialKeys.rotate(folder()));
        surroundings
                .terminal()
                .complain(
                        "Start every Fabula of this address anew, with this badges.jwks: until then"
                                + " it signs with the key before, and does not know the new one. Back"
                                + " the file up.");
        return 0;
    }

    private Path folder() {
        var folder = surroundings.settings().dataDirectory();
        if (!CredentialKeys.areIn(folder)) {
            throw new CommandFailure(
                    CommandFailure.FAILED,
                    "No badge was ever offered from %s: there is no key. Set FABULA_PUBLIC_URL and start Fabula, or stand where it has run."
                            .formatted(folder));
        }
        return folder;
    }

    private void say(IssuerKeys keys) {
        var names = keys.names();
        surroundings.terminal().say("signs=" + names.getFirst());
        names.stream().skip(1).forEach(name -> surroundings.terminal().say("published=" + name));
    }
}
