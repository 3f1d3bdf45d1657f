package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.command.FabulaProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another address than the usual one. */
class AddressIT {
    @TempDir private Path data;

    @Test
    void a_server_answers_at_the_address_that_it_was_told_also_to_the_command_line()
            throws IOException, InterruptedException {
        var settings = Map.of("FABULA_ADDRESS", "127.0.0.2");
        try (var server = FabulaProcess.start(data, settings, "run")) {
            var api = Api.of(server, data);
            assertThat(api.base().getHost()).isEqualTo("127.0.0.2");
            api.get("/stories").expecting(200);
            try (var keys = FabulaProcess.start(data, settings, "keys", "list")) {
                assertThat(keys.lines()).containsExactly("There are no keys.");
                assertThat(keys.exitCode()).isZero();
            }
        }
    }
}
