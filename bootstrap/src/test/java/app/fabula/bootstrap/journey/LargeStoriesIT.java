package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.command.FabulaProcess;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with little memory and a log of large stories: nobody has many of them at once. */
class LargeStoriesIT {
    private static final Map<String, String> LITTLE = Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STORIES = 60;

    /** 3.9 MB of text; a request may have 4 MiB. */
    private static final String STORY =
            """
            {"language":"en","title":"A","licence":"CC BY 4.0","pages":[%s]}
            """
                    .formatted(
                            String.join(
                                    ",",
                                    Collections.nCopies(
                                            200, '"' + "A quick brown fox. ".repeat(1_026) + '"')));

    @TempDir private Path data;

    @Test
    void they_are_stored_followed_and_folded_again() throws Exception {
        try (var server = FabulaProcess.start(data, LITTLE, "run")) {
            var api = Api.of(server, data);
            for (var story = 0; story < STORIES; story++) {
                api.post("/stories", STORY).expecting(201);
            }
            awaitCaughtUp(api);
            beginAnew(FabulaProcess.joining(data));
        }
        try (var server = FabulaProcess.start(data, LITTLE, "run")) {
            var api = Api.of(server, data);
            awaitCaughtUp(api);
            Replaying.verified(api);
        }
    }

    /** As a projection does that is new; whatever follows the log then does so at once. */
    private static void beginAnew(Map<String, String> joining) throws Exception {
        try (var connection =
                        DriverManager.getConnection(
                                Objects.requireNonNull(joining.get("FABULA_DATABASE_URL")),
                                joining.get("FABULA_DATABASE_USER"),
                                joining.get("FABULA_DATABASE_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    truncate story, progress_reading, streak_day, report_reading, report_day;
                    delete from projection_token where processor_name not like 'announce-%'
                    """);
        }
    }

    private static void awaitCaughtUp(Api api) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var projections = api.get("/projections").expecting(200).body().get("items");
            var lag = projections.valueStream().mapToLong(one -> one.get("lag").asLong()).sum();
            if (lag == 0 && projections.get(0).get("head").asLong() >= STORIES) {
                return;
            }
            assertThat(System.nanoTime()).as("%s", projections).isLessThan(end);
        }
    }
}
