package app.fabula.application.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.domain.shared.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CredentialTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void its_subject_is_of_this_credential_alone_and_stays() {
        var first = credential("b5b5f3bb-0d5c-4d8f-93e4-0c25f1a0b0f1", 3);
        var second = credential("2c8a8d0e-5a3b-4a57-8a55-6f0f6b1d8d22", 3);

        assertThat(first.subject()).isNotEqualTo(second.subject()).isNotEqualTo(first.id());
        assertThat(first.subject())
                .isEqualTo(UUID.fromString("b72e458a-0aeb-543d-b24b-92a95b4a31a3"));
    }

    @Test
    void its_status_is_where_it_was_announced() {
        var credential = credential("b5b5f3bb-0d5c-4d8f-93e4-0c25f1a0b0f1", StatusPlace.SIZE + 7L);

        assertThat(credential.status()).isEqualTo(new StatusPlace(1, 7));
    }

    @Test
    void an_achievement_without_a_text_is_none() {
        assertThatThrownBy(() -> achievement("first-story", 1, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> achievement("", 1, "Read a story to its end."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> achievement("first-story", 0, "Read a story to its end."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Credential credential(String id, long position) {
        return new Credential(
                UUID.fromString(id),
                position,
                achievement("first-story", 1, "Read a story to its end."),
                NOW,
                NOW);
    }

    private static AwardedAchievement achievement(String code, int version, String criteria) {
        return new AwardedAchievement(
                code,
                version,
                1,
                Optional.empty(),
                new Language("en"),
                "First story",
                "A story is read.",
                criteria);
    }
}
