package app.fabula.bootstrap.vectors;

import app.fabula.bootstrap.vectors.Vectors.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the vector files of a folder that are known here, and passes over others. */
public final class VectorFolder {
    private static final List<Vectors> KNOWN = List.of(new StreakVectors());
    private static final String JSON = ".json";

    private final JsonMapper json = new JsonMapper();

    /**
     * By the name of the file.
     *
     * @param each the name, without its ending, and what came of it
     */
    public void run(Path folder, BiConsumer<String, Result> each) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(VectorFolder::isJson).sorted().toList()) {
                run(file).ifPresent(result -> each.accept(name(file), result));
            }
        }
    }

    private Optional<Result> run(Path file) throws IOException {
        var content = parsed(Files.readAllBytes(file));
        return content.flatMap(vectors ->
                KNOWN.stream()
                        .filter(some -> some.know(vectors))
                        .findFirst()
                        .map(some -> some.run(vectors)));
    }

    /** What is no JSON is no vector file. */
    private Optional<JsonNode> parsed(byte[] bytes) {
        try {
            return Optional.of(json.readTree(bytes));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(JSON) && Files.isRegularFile(file);
    }

    private static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - JSON.length());
    }
}
