package app.fabula.adapters.rest.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Requests and responses as files: the tests send the ones and expect the others. */
final class Examples {
    private static final String FOLDER = "/app/fabula/adapters/rest/examples/";

    private Examples() {}

    /**
     * As maps and lists.
     *
     * @param name of an operation, then {@code .request} or {@code .response}
     */
    static Object read(String name) {
        var file = FOLDER + name + ".json";
        try (var json = Examples.class.getResourceAsStream(file)) {
            return JsonMapper.shared()
                    .readValue(Objects.requireNonNull(json, () -> "no " + file), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
