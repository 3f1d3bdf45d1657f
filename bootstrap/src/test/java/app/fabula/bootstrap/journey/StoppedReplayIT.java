package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.command.FabulaProcess;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C of a replay that has to wait for a reader. */
class StoppedReplayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private Path data;

    @Test
    void whoever_leaves_a_replay_stops_it() throws Exception {
        try (var server = FabulaProcess.start(data, "run")) {
            var api = Api.of(server, data);
            try (var reader = connect(FabulaProcess.joining(data));
                    var replay = FabulaProcess.start(data, "replay", "streak")) {
                reader.setAutoCommit(false);
                try (var statement = reader.createStatement()) {
                    statement.execute("lock table streak_day in access share mode");
                }
                assertThat(replay.linesUntil("replay at ").getLast()).startsWith("replay at ");
                replay.stop();
                replay.exitCode();
                awaitStopped(api);
                reader.rollback();
            }
            Replaying.projection(api, "streak");
        }
    }

    private static Connection connect(Map<String, String> joining) throws SQLException {
        return DriverManager.getConnection(
                Objects.requireNonNull(joining.get("FABULA_DATABASE_URL")),
                joining.get("FABULA_DATABASE_USER"),
                joining.get("FABULA_DATABASE_PASSWORD"));
    }

    private static void awaitStopped(Api api) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var replays = api.get("/replays").expecting(200).body().get("items");
            if (!replays.isEmpty() && replays.get(0).get("state").asString().equals("stopped")) {
                return;
            }
            assertThat(System.nanoTime()).as("%s", replays).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
