package app.fabula.bootstrap.eventlog;

import static app.fabula.application.achievement.AwardSamples.awarded;
import static app.fabula.application.progress.FactSamples.ana;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.credential.Announcements;
import app.fabula.application.credential.AnnouncementsContract;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnnouncementsOnPostgresIT implements AnnouncementsContract {
    private final LogOnPostgres log = LogOnPostgres.empty();

    @AfterEach
    void close() {
        log.close();
    }

    @Override
    public Announcements announcements() {
        return log.announcements();
    }

    @Override
    public void append(Object event) {
        log.append(event);
    }

    /** It says neither tier nor language, nor when it was recognised. */
    @Test
    void what_the_first_release_announced_is_found_and_when_it_was_recorded() {
        var before = Instant.now().minus(Duration.ofMinutes(1));
        append(awarded(ana, "first-story", TUESDAY));
        log.rewrite(
                log.appender.head(),
                1,
                "{\"learner\":\"%s\",\"code\":\"first-story\",\"occurredAt\":\"%s\"}"
                        .formatted(ana, MONDAY));

        var found = announcements().last(ana, FIRST_STORY).value().orElseThrow();

        assertThat(found.event())
                .isEqualTo(new AchievementAwarded(ana, "first-story", null, 1, 0, 1, MONDAY, null));
        assertThat(found.recordedAt()).isBetween(before, Instant.now().plusSeconds(60));
    }
}
