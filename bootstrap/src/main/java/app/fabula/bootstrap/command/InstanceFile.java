package app.fabula.bootstrap.command;

import app.fabula.bootstrap.database.OwnerOnly;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the instance of a data directory answers. To be believed only while another process holds
 * the directory's lock: a killed instance leaves its file behind.
 *
 * @param database for JDBC, without a password: a second instance may join it
 */
record InstanceFile(Endpoint endpoint, long pid, String database) {
    private static final JsonMapper JSON = new JsonMapper();

    static Optional<InstanceFile> read(DataDirectory directory) {
        try {
            var file = JSON.readTree(Files.readString(directory.instance()));
            return Optional.of(
                    new InstanceFile(
                            new Endpoint(
                                    URI.create(file.required("url").stringValue()),
                                    file.required("key").stringValue()),
                            file.required("pid").longValue(),
                            file.required("database").stringValue()));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void write(DataDirectory directory) throws IOException {
        var file =
                JSON.createObjectNode()
                        .put("url", endpoint.url().toString())
                        .put("key", endpoint.key())
                        .put("pid", pid)
                        .put("database", database);
        OwnerOnly.write(directory.instance(), file + "\n");
    }

    static void delete(DataDirectory directory) {
        try {
            Files.deleteIfExists(directory.instance());
        } catch (IOException e) {
            // Nobody believes it once the lock is gone.
        }
    }
}
