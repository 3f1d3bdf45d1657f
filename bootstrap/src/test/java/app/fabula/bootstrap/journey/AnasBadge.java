package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.Role;
import com.nimbusds.jose.util.Base64URL;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * Of Ana's first story, as her app has it. Announcements follow the log at their own pace.
 *
 * @param ana calls as Ana
 */
record AnasBadge(Api ana) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String TOKEN = "application/vc+jwt";
    static final String PATH =
            "/learners/" + Timetable.ANA + "/achievements/first-story/credential";

    static AnasBadge at(RunningFabula fabula) {
        var token =
                fabula.issuer()
                        .token(
                                UUID.fromString(Timetable.ANA),
                                Set.of(Role.LEARNER),
                                Duration.ofMinutes(5));
        return new AnasBadge(fabula.api().as(token));
    }

    String text() {
        return ana.text(PATH, TOKEN);
    }

    /** Once it is told that it was earned then. */
    String awaited(String earnedAt) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = ana.get(PATH);
            if (answer.body().path("awardedDate").asString("").equals(earnedAt)) {
                return text();
            }
            assertThat(System.nanoTime()).as("still %s", answer.text()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    void awaitNone() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (ana.get(PATH).status() == 200) {
            assertThat(System.nanoTime()).as("still there").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** It was her brother. */
    void voided(String activity) {
        ana.post(
                        "/learners/" + Timetable.ANA + "/activities/" + activity + "/void",
                        "{\"reason\":\"My brother read it.\"}")
                .expecting(200);
    }

    /** The same signature, for something else. */
    static String tampered(String badge, String text, String other) throws Exception {
        var parts = badge.split("\\.", -1);
        var said = BadgeVerifier.said(badge).toString();
        assertThat(said).contains(text);
        return parts[0] + "." + Base64URL.encode(said.replace(text, other)) + "." + parts[2];
    }
}
