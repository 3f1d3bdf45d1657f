package app.fabula.bootstrap.vectors;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One kind of vector files. */
public interface Vectors {
    /**
     * @param failures in sentences, one for each vector that failed
     */
    record Result(int passed, List<String> failures) {
        public Result {
            failures = List.copyOf(failures);
        }
    }

    /** By its shape, whatever the file is called. */
    boolean know(JsonNode file);

    Result run(JsonNode file);
}
