package app.fabula.bootstrap.command;

import app.fabula.bootstrap.settings.InvalidSettings;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, as sentences on the screen and as an exit code. */
record Complaints(Terminal terminal) {

    int about(ParameterException mistake) {
        terminal.complain(
                "%s%s; './fabula help' lists the verbs."
                        .formatted(
                                sentence(String.valueOf(mistake.getMessage())),
                                suggestion(mistake).map("; perhaps '%s'"::formatted).orElse("")));
        return CommandFailure.MISUSED;
    }

    /** Without what the library says to programmers. */
    private static String sentence(String message) {
        var java = message.indexOf(" (java.");
        return (java < 0 ? message : message.substring(0, java))
                .replace("class java.time.Instant", "an instant, such as 2030-01-31T00:00:00Z")
                .replace("is not a long", "is not a number")
                .replace("is not an int", "is not a number");
    }

    int about(Exception failure) {
        return switch (failure) {
            case InvalidSettings wrong -> {
                wrong.problems().forEach(terminal::complain);
                yield CommandFailure.MISUSED;
            }
            case CommandFailure known -> {
                terminal.complain(known.sentence());
                yield known.exitCode();
            }
            default -> {
                // A bug, perhaps from before there was a log: so all of it is shown.
                terminal.complain(failure);
                yield CommandFailure.FAILED;
            }
        };
    }

    private static Optional<String> suggestion(ParameterException mistake) {
        return mistake instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream().findFirst()
                : Optional.empty();
    }
}
