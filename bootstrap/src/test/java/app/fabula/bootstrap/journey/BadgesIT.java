package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner earns something, shows it to a stranger, and then it turns out otherwise. */
class BadgesIT {
    private static final Instant now = Instant.parse("2026-03-15T20:00:00Z");
    private static final String HERE = "https://learn.example.org";

    @TempDir private Path data;

    @Test
    void a_badge_is_good_as_long_as_what_it_says_is_true() throws Exception {
        try (var fabula = offering(HERE)) {
            var owner = fabula.api();
            var ana = AnasBadge.at(fabula);
            var story = Timetable.begin(owner).storyA();
            var stranger = stranger(fabula);
            var phone = new Device(Timetable.ANA, "Europe/Berlin");
            phone.read(story, 1, 10, "2026-03-05T18:00:00Z");
            phone.read(story, 2, 10, "2026-03-05T18:01:00Z");
            phone.finish(story, "2026-03-05T18:02:00Z");
            phone.read(story, 3, 10, "2026-03-06T18:00:00Z");
            assertUnknown(ana.ana());
            phone.sync(owner);
            var first = ana.awaited("2026-03-06T18:00:00Z");
            assertThat(stranger.objection(first)).isEmpty();
            assertThat(ana.text()).as("the same is the same text").isEqualTo(first);
            assertThat(BadgeVerifier.said(first).toString()).doesNotContain(Timetable.ANA);
            assertThat(
                            BadgeVerifier.said(first)
                                    .at("/credentialSubject/achievement/name")
                                    .asString())
                    .isEqualTo("Erste Geschichte");
            assertThat(
                            stranger.objection(
                                    AnasBadge.tampered(first, "2026-03-06T18", "2026-03-01T18")))
                    .isEqualTo("signature");

            var tablet = new Device(Timetable.ANA, "Europe/Berlin");
            tablet.read(story, 3, 10, "2026-03-05T17:59:00Z");
            tablet.sync(owner);
            var second = ana.awaited("2026-03-05T18:02:00Z");
            assertThat(stranger.objection(first)).isEqualTo("revoked");
            assertThat(stranger.objection(second)).isEmpty();

            var page = phone.id("page-read", story, "2026-03-05T18:01:00Z");
            ana.voided(page);
            ana.awaitNone();
            assertUnknown(ana.ana());
            assertThat(stranger.objection(first)).isEqualTo("revoked");
            assertThat(stranger.objection(second)).isEqualTo("revoked");
        }
    }

    @Test
    void another_instance_with_the_same_keys_vouches_by_the_same_text() throws Exception {
        try (var fabula = offering(HERE)) {
            var story = Timetable.begin(fabula.api()).storyB();
            var phone = new Device(Timetable.ANA, "Europe/Berlin");
            phone.read(story, 1, 20, "2026-03-05T18:00:00Z");
            phone.read(story, 2, 20, "2026-03-05T18:01:00Z");
            phone.finish(story, "2026-03-05T18:02:00Z");
            phone.sync(fabula.api());
            var badge = AnasBadge.at(fabula).awaited("2026-03-05T18:02:00Z");
            assertAnswered(fabula);
            try (var other = fabula.beside()) {
                assertThat(AnasBadge.at(fabula).text()).isEqualTo(badge);
                assertThat(AnasBadge.at(other).text()).isEqualTo(badge);
                assertThat(stranger(other).objection(badge)).isEmpty();
            }
            assumeTrue(Files.getFileStore(data).supportsFileAttributeView("posix"));
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(data.resolve("badges.jwks"))))
                    .isEqualTo("rw-------");
        }
    }

    /** More questions than there are connections: none holds one while it waits for another. */
    private static void assertAnswered(RunningFabula fabula) throws Exception {
        var ana = ana(fabula);
        Callable<Integer> fetching = () -> ana.get(AnasBadge.PATH).status();
        Callable<Integer> checking = () -> statusOf(fabula, "/api/v1/credential-status/0");
        var questions = new ArrayList<>(Collections.nCopies(32, fetching));
        questions.addAll(Collections.nCopies(32, checking));
        try (var callers = Executors.newFixedThreadPool(questions.size())) {
            for (var answer : callers.invokeAll(questions)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void below_a_path_the_keys_are_where_the_issuers_name_leads() {
        try (var fabula = offering("https://example.org/fabula")) {
            assertThat(statusOf(fabula, "/did.json")).isEqualTo(200);
            assertThat(statusOf(fabula, "/.well-known/did.json")).isEqualTo(404);
            assertThat(statusOf(fabula, "/api/v1/credential-status/0")).isEqualTo(200);
            assertThat(statusOf(fabula, "/api/v1/credential-status/1")).isEqualTo(404);
        }
    }

    @Test
    void where_nobody_could_check_them_there_are_none_and_no_key_is_drawn() {
        try (var fabula = RunningFabula.with(now, "fabula.data-directory=" + data)) {
            Timetable.begin(fabula.api());
            var refused = fabula.api().get(AnasBadge.PATH).expecting(404).body();
            assertThat(refused.path("type").asString()).endsWith("/badges-not-offered");
            assertThat(statusOf(fabula, "/.well-known/did.json")).isEqualTo(404);
            assertThat(statusOf(fabula, "/did.json")).isEqualTo(404);
            assertThat(statusOf(fabula, "/api/v1/credential-status/0")).isEqualTo(404);
            assertThat(data.resolve("badges.jwks")).doesNotExist();
        }
    }

    private RunningFabula offering(String at) {
        return RunningFabula.with(now, "fabula.public-url=" + at, "fabula.data-directory=" + data);
    }

    private static BadgeVerifier stranger(RunningFabula fabula) {
        return new BadgeVerifier(HERE, fabula.api().base(), now);
    }

    private static Api ana(RunningFabula fabula) {
        return AnasBadge.at(fabula).ana();
    }

    private static int statusOf(RunningFabula fabula, String path) {
        var nobody = fabula.api().authorizedBy("");
        return nobody.statusOf(HttpRequest.newBuilder(nobody.base().resolve(path)));
    }

    private static void assertUnknown(Api ana) {
        var refused = ana.get(AnasBadge.PATH).expecting(404).body();
        assertThat(refused.path("type").asString()).endsWith("/unknown-award");
    }
}
