package app.fabula.bootstrap.command;

import app.fabula.bootstrap.vectors.Outcome;
import app.fabula.bootstrap.vectors.Outcome.PassedOver;
import app.fabula.bootstrap.vectors.Outcome.Ran;
import app.fabula.bootstrap.vectors.Outcome.Unreadable;
import app.fabula.bootstrap.vectors.VectorFiles;
import app.fabula.bootstrap.vectors.Vectors.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code fabula vectors}: whether this build comes to what vector files expect. */
record VectorsVerb(Surroundings surroundings) {

    int run(Path path) {
        var place = surroundings.workingDirectory().resolve(path);
        var files = new VectorFiles();
        var outcomes = files(place).stream().map(files::run).toList();
        sayWhatIsPassedOver(outcomes);
        outcomes.forEach(this::say);
        if (outcomes.stream().allMatch(PassedOver.class::isInstance)) {
            throw new CommandFailure(
                    CommandFailure.FAILED,
                    "There is no vector file at %s that is known here.".formatted(place));
        }
        return outcomes.stream().allMatch(VectorsVerb::isWell) ? 0 : CommandFailure.FAILED;
    }

    private static List<Path> files(Path place) {
        if (!Files.exists(place)) {
            throw new CommandFailure(
                    CommandFailure.MISUSED, "There is no file or folder %s.".formatted(place));
        }
        try {
            return VectorFiles.at(place);
        } catch (IOException e) {
            throw new CommandFailure(
                    CommandFailure.FAILED, "%s cannot be read.".formatted(place), e);
        }
    }

    private static boolean isWell(Outcome outcome) {
        return switch (outcome) {
            case Ran(_, var result) -> result.failures().isEmpty();
            case PassedOver _ -> true;
            case Unreadable _ -> false;
        };
    }

    /** In one line, for there may be many. */
    private void sayWhatIsPassedOver(List<Outcome> outcomes) {
        var files =
                outcomes.stream()
                        .filter(PassedOver.class::isInstance)
                        .map(outcome -> ((PassedOver) outcome).file())
                        .toList();
        if (!files.isEmpty()) {
            surroundings
                    .terminal()
                    .complain(
                            "Not known here, so passed over: %s."
                                    .formatted(String.join(", ", files)));
        }
    }

    private void say(Outcome outcome) {
        switch (outcome) {
            case Ran(var name, var result) -> say(name, result);
            case Unreadable(var why) -> surroundings.terminal().complain(why);
            case PassedOver _ -> {
                // Said of all of them together.
            }
        }
    }

    private void say(String name, Result result) {
        var terminal = surroundings.terminal();
        result.ignored().forEach(what -> terminal.complain(name + ": " + what));
        result.failures().forEach(terminal::say);
        terminal.say(
                "vectors=%s passed=%d failed=%d"
                        .formatted(name, result.passed(), result.failures().size()));
    }
}
