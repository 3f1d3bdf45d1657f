package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.fabula.domain.access.Role;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.util.Base64URL;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A learner earns something, shows it to a stranger, and then it turns out otherwise. */
class BadgesIT {
    private static final Instant now = Instant.parse("2026-03-15T20:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String HERE = "https://learn.example.org";
    private static final String TOKEN = "application/vc+jwt";
    private static final String BADGE =
            "/learners/" + Timetable.ANA + "/achievements/first-story/credential";

    @TempDir private Path data;

    @Test
    void a_badge_is_good_as_long_as_what_it_says_is_true() throws Exception {
        try (var fabula = offering(HERE)) {
            var owner = fabula.api();
            var ana = ana(fabula);
            var story = Timetable.begin(owner).storyA();
            var stranger = stranger(fabula);
            var phone = new Device(Timetable.ANA, "Europe/Berlin");
            phone.read(story, 1, 10, "2026-03-05T18:00:00Z");
            phone.read(story, 2, 10, "2026-03-05T18:01:00Z");
            phone.finish(story, "2026-03-05T18:02:00Z");
            phone.read(story, 3, 10, "2026-03-06T18:00:00Z");
            assertUnknown(ana);
            phone.sync(owner);
            var first = awaited(ana, "2026-03-06T18:00:00Z");
            assertThat(stranger.objection(first)).isEmpty();
            assertThat(ana.text(BADGE, TOKEN)).as("the same is the same text").isEqualTo(first);
            assertThat(said(first).toString()).doesNotContain(Timetable.ANA);
            assertThat(said(first).at("/credentialSubject/achievement/name").asString())
                    .isEqualTo("Erste Geschichte");
            assertThat(stranger.objection(tampered(first))).isEqualTo("signature");

            var tablet = new Device(Timetable.ANA, "Europe/Berlin");
            tablet.read(story, 3, 10, "2026-03-05T17:59:00Z");
            tablet.sync(owner);
            var second = awaited(ana, "2026-03-05T18:02:00Z");
            assertThat(stranger.objection(first)).isEqualTo("revoked");
            assertThat(stranger.objection(second)).isEmpty();

            var page = phone.id("page-read", story, "2026-03-05T18:01:00Z");
            ana.post(
                            "/learners/" + Timetable.ANA + "/activities/" + page + "/void",
                            "{\"reason\":\"My brother read it.\"}")
                    .expecting(200);
            awaitNone(ana);
            assertUnknown(ana);
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
            var badge = awaited(ana(fabula), "2026-03-05T18:02:00Z");
            assertAnswered(fabula);
            try (var other = fabula.beside()) {
                assertThat(ana(fabula).text(BADGE, TOKEN)).isEqualTo(badge);
                assertThat(ana(other).text(BADGE, TOKEN)).isEqualTo(badge);
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
        Callable<Integer> fetching = () -> ana.get(BADGE).status();
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
            var refused = fabula.api().get(BADGE).expecting(404).body();
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
        return fabula.api().as(tokenOf(fabula));
    }

    private static String tokenOf(RunningFabula fabula) {
        return fabula.issuer()
                .token(UUID.fromString(Timetable.ANA), Set.of(Role.LEARNER), Duration.ofMinutes(5));
    }

    private static int statusOf(RunningFabula fabula, String path) {
        var nobody = fabula.api().authorizedBy("");
        return nobody.statusOf(HttpRequest.newBuilder(nobody.base().resolve(path)));
    }

    /** Announcements follow the log at their own pace. */
    private static String awaited(Api ana, String earnedAt) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = ana.get(BADGE);
            if (answer.body().path("awardedDate").asString("").equals(earnedAt)) {
                return ana.text(BADGE, TOKEN);
            }
            assertThat(System.nanoTime()).as("still %s", answer.text()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static void awaitNone(Api ana) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (ana.get(BADGE).status() == 200) {
            assertThat(System.nanoTime()).as("still there").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static void assertUnknown(Api ana) {
        var refused = ana.get(BADGE).expecting(404).body();
        assertThat(refused.path("type").asString()).endsWith("/unknown-award");
    }

    private static JsonNode said(String token) throws Exception {
        return BadgeVerifier.said(JWSObject.parse(token));
    }

    private static String tampered(String token) throws Exception {
        var parts = token.split("\\.", -1);
        var earlier = said(token).toString().replace("2026-03-06T18", "2026-03-01T18");
        return parts[0] + "." + Base64URL.encode(earlier) + "." + parts[2];
    }
}
