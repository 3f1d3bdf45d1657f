package app.fabula.bootstrap.vectors;

import app.fabula.bootstrap.vectors.Outcome.PassedOver;
import app.fabula.bootstrap.vectors.Outcome.Ran;
import app.fabula.bootstrap.vectors.Outcome.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs vector files of the kinds that are known here. */
public final class VectorFiles {
    private static final List<Vectors> KNOWN = List.of(new StreakVectors());
    private static final String JSON = ".json";

    private final JsonMapper json = new JsonMapper();

    /** Those in a folder, by their names; a file is the only one, however its name ends. */
    public static List<Path> at(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var files = Files.list(place)) {
            return files.filter(VectorFiles::isJson).sorted().toList();
        }
    }

    public Outcome run(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            var content = json.readTree(Files.readAllBytes(file));
            return content.isMissingNode()
                    ? new Unreadable(name + " is no JSON: line 1, column 1: it is empty.")
                    : run(name, content);
        } catch (JacksonException e) {
            return new Unreadable(new BrokenJson(name, e).sentence());
        } catch (IOException e) {
            return new Unreadable(name + " cannot be read.");
        }
    }

    private static Outcome run(String name, JsonNode content) {
        return KNOWN.stream()
                .filter(some -> some.know(content))
                .findFirst()
                .<Outcome>map(some -> new Ran(withoutEnding(name), some.run(content)))
                .orElseGet(() -> new PassedOver(name));
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(JSON) && Files.isRegularFile(file);
    }

    private static String withoutEnding(String name) {
        return name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
    }
}
