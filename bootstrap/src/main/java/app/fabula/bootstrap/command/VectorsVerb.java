package app.fabula.bootstrap.command;

import app.fabula.bootstrap.vectors.VectorFolder;
import app.fabula.bootstrap.vectors.Vectors.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** {@code fabula vectors}: whether this build comes to what vector files expect. */
record VectorsVerb(Surroundings surroundings) {

    int run(Path directory) {
        var folder = surroundings.workingDirectory().resolve(directory);
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(
                    CommandFailure.MISUSED, "There is no folder %s.".formatted(folder));
        }
        var results = new ArrayList<Result>();
        try {
            new VectorFolder()
                    .run(
                            folder,
                            (name, result) -> {
                                results.add(result);
                                say(name, result);
                            });
        } catch (IOException e) {
            throw new CommandFailure(
                    CommandFailure.FAILED, "%s cannot be read.".formatted(folder), e);
        }
        if (results.isEmpty()) {
            throw new CommandFailure(
                    CommandFailure.FAILED,
                    "There is no vector file in %s that is known here.".formatted(folder));
        }
        return results.stream().allMatch(result -> result.failures().isEmpty())
                ? 0
                : CommandFailure.FAILED;
    }

    private void say(String name, Result result) {
        var terminal = surroundings.terminal();
        result.failures().forEach(terminal::say);
        terminal.say(
                "vectors=%s passed=%d failed=%d"
                        .formatted(name, result.passed(), result.failures().size()));
    }
}
