package app.fabula.bootstrap.vectors;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One kind of vector files. */
public interface Vectors {
    /**
     * @param failures in sentences, one for each vector that failed
     * @param ignored in sentences, what in the file has no meaning here
     */
    record Result(int passed, List<String> failures, List<String> ignored) {
        public Result {
            failures = List.copyOf(failures);
            ignored = List.copyOf(ignored);
        }
    }

    /** By its shape, whatever the file is called. */
    boolean know(JsonNode file);

    Result run(JsonNode file);
}
