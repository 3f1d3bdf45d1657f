package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.command.FabulaCommand;
import app.fabula.bootstrap.command.Surroundings;
import app.fabula.bootstrap.command.Terminal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What libraries that are not ours make of badges that a server hands out over HTTP. They go by the
 * clock on the wall, and so does the server.
 */
class CheckedBadgesIT {
    private static final String HERE = "https://learn.example.org";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Instant began = now.minus(2, ChronoUnit.HOURS);
    private final Device phone = new Device(Timetable.ANA, "Europe/Berlin");
    @TempDir private Path data;

    @BeforeEach
    void the_libraries_are_there() throws Exception {
        NodeVerifier.isInstalled();
    }

    @Test
    void a_genuine_badge_is_accepted_a_tampered_and_a_revoked_one_are_refused() throws Exception {
        try (var fabula = offering()) {
            var story = read(fabula);
            var ana = AnasBadge.at(fabula);
            var badge = ana.awaited(at(120));
            var stranger = stranger(fabula);

            assertThat(stranger.objection(badge)).isEmpty();
            var tampered = AnasBadge.tampered(badge, at(120), "2020-01-01T00:00:00Z");
            assertThat(stranger.objection(tampered)).isEqualTo("signature verification failed");

            ana.voided(phone.id("page-read", story, at(60)));
            ana.awaitNone();
            assertThat(stranger.objection(badge)).isEqualTo("revoked");
        }
    }

    @Test
    void a_badge_outlives_the_key_that_an_operator_rotates() throws Exception {
        try (var fabula = offering()) {
            var story = read(fabula);
            var before = AnasBadge.at(fabula).awaited(at(120));

            assertThat(rotated()).isZero();
            assertThat(stranger(fabula).objection(before)).isEmpty();
            try (var anew = fabula.beside()) {
                var after = AnasBadge.at(anew).text();
                assertThat(after).as("signed by another key").isNotEqualTo(before);
                assertThat(stranger(anew).objection(before)).isEmpty();
                assertThat(stranger(anew).objection(after)).isEmpty();
                assertThat(stranger(fabula).objection(after)).startsWith("no such key");

                AnasBadge.at(anew).voided(phone.id("page-read", story, at(60)));
                AnasBadge.at(anew).awaitNone();
                assertThat(stranger(anew).objection(before)).isEqualTo("revoked");
                assertThat(stranger(anew).objection(after)).isEqualTo("revoked");
            }
        }
    }

    private RunningFabula offering() {
        return RunningFabula.with(
                now, "fabula.public-url=" + HERE, "fabula.data-directory=" + data);
    }

    /** A whole story, two hours ago. */
    private String read(RunningFabula fabula) {
        var story = Timetable.begin(fabula.api()).storyB();
        phone.read(story, 1, 20, at(0));
        phone.read(story, 2, 20, at(60));
        phone.finish(story, at(120));
        phone.sync(fabula.api());
        return story;
    }

    private String at(int seconds) {
        return began.plusSeconds(seconds).toString();
    }

    private NodeVerifier stranger(RunningFabula fabula) {
        return new NodeVerifier(new BadgeVerifier(HERE, fabula.api().base(), now));
    }

    /** As {@code ./fabula badges rotate} does it. */
    private int rotated() {
        var operator =
                new Surroundings(
                        Map.of("FABULA_DATA_DIR", data.toString()),
                        data,
                        Terminal.ofProcess(),
                        InstantSource.system(),
                        UUID::randomUUID);
        return FabulaCommand.in(operator).execute("badges", "rotate");
    }
}
