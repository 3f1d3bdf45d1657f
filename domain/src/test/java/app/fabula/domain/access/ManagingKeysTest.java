package app.fabula.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.ApiKeyCommand.CreateKey;
import app.fabula.domain.access.ApiKeyCommand.RevokeKey;
import app.fabula.domain.access.ApiKeyCommand.RotateKey;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyCreated;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRevoked;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRotated;
import app.fabula.domain.shared.DeciderSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ManagingKeysTest {
    private static final KeyId id = new KeyId("0aB1cD2eF3gH");
    private static final KeyText first = text('1');
    private static final KeyText second = text('2');
    private static final KeyText third = text('3');
    private static final Instant monday = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant tuesday = Instant.parse("2026-03-03T08:00:00Z");
    private static final Instant friday = Instant.parse("2026-03-06T08:00:00Z");
    private static final Duration day = Duration.ofDays(1);

    private final ApiKeyDecider decider = new ApiKeyDecider();
    private final DeciderSpec<ApiKeyCommand, Optional<ApiKey>, ApiKeyEvent> key =
            DeciderSpec.of(decider);

    @Test
    void a_key_is_made_with_the_hash_of_its_text_alone() {
        key.given()
                .when(
                        new CreateKey(
                                id,
                                "shop",
                                Set.of(Scope.STORIES_READ, Scope.LEARNERS_WRITE),
                                Optional.of(friday),
                                first.hash(),
                                monday))
                .then(
                        new ApiKeyCreated(
                                id,
                                "shop",
                                List.of("learners:write", "stories:read"),
                                first.hash(),
                                friday,
                                monday));
    }

    @Test
    void a_key_that_is_there_is_not_made_again() {
        key.given(created(null))
                .when(new CreateKey(id, "shop", Set.of(), Optional.empty(), second.hash(), tuesday))
                .thenNothing();
    }

    @Test
    void its_id_is_the_same_for_the_same_command_and_another_for_another() {
        var command = new UUID(1, 2);
        assertThat(KeyId.of(command)).isEqualTo(KeyId.of(command));
        assertThat(KeyId.of(command)).isNotEqualTo(KeyId.of(new UUID(1, 3)));
    }

    @Test
    void none_is_made_that_has_expired() {
        key.given()
                .when(
                        new CreateKey(
                                id, "shop", Set.of(), Optional.of(monday), first.hash(), monday))
                .thenRefused("api-key-expired");
    }

    @Test
    void rotation_lets_the_old_text_live_for_a_while() {
        key.given(created(null))
                .when(new RotateKey(id, second.hash(), day, monday))
                .then(new ApiKeyRotated(id, second.hash(), tuesday, monday));
    }

    @Test
    void what_is_over_is_not_rotated() {
        var revoked = key.given(created(null), new ApiKeyRevoked(id, monday));
        revoked.when(new RotateKey(id, second.hash(), day, tuesday)).thenRefused("api-key-revoked");
        var expired = key.given(created(tuesday));
        expired.when(new RotateKey(id, second.hash(), day, tuesday)).thenRefused("api-key-expired");
    }

    @Test
    void it_is_revoked_once() {
        key.given(created(null))
                .when(new RevokeKey(id, monday))
                .then(new ApiKeyRevoked(id, monday));
        key.given(created(null), new ApiKeyRevoked(id, monday))
                .when(new RevokeKey(id, tuesday))
                .thenNothing();
    }

    @Test
    void there_is_nothing_to_do_to_a_key_that_is_not_there() {
        key.given().when(new RevokeKey(id, monday)).thenRefused("unknown-api-key");
        key.given()
                .when(new RotateKey(id, second.hash(), day, monday))
                .thenRefused("unknown-api-key");
    }

    @Test
    void two_texts_are_accepted_during_a_rotation_and_one_after_it() {
        var rotated = after(created(null), new ApiKeyRotated(id, second.hash(), tuesday, monday));
        assertThat(rotated.accepts(first, tuesday.minusNanos(1))).isTrue();
        assertThat(rotated.accepts(second, monday)).isTrue();
        assertThat(rotated.accepts(first, tuesday)).isFalse();
        assertThat(rotated.accepts(second, friday)).isTrue();
    }

    /** Who rotates again has lost the text that nobody uses yet, and not the one that all use. */
    @Test
    void there_are_never_three_and_it_is_the_one_in_between_that_goes() {
        var twice =
                after(
                        created(null),
                        new ApiKeyRotated(id, second.hash(), friday, monday),
                        new ApiKeyRotated(id, third.hash(), friday, monday));
        assertThat(twice.accepts(first, tuesday)).isTrue();
        assertThat(twice.accepts(second, tuesday)).isFalse();
        assertThat(twice.accepts(third, tuesday)).isTrue();
        assertThat(twice.accepts(first, friday)).isFalse();
    }

    @Test
    void what_has_expired_or_was_revoked_is_not_accepted() {
        assertThat(after(created(tuesday)).accepts(first, tuesday.minusNanos(1))).isTrue();
        assertThat(after(created(tuesday)).accepts(first, tuesday)).isFalse();
        assertThat(after(created(null), new ApiKeyRevoked(id, monday)).accepts(first, monday))
                .isFalse();
    }

    @Test
    void another_text_is_not_accepted() {
        assertThat(after(created(null)).accepts(second, monday)).isFalse();
    }

    @Test
    void scopes_of_a_newer_release_are_passed_over() {
        var created =
                new ApiKeyCreated(
                        id, "shop", List.of("stories:read", "moon:write"), "", null, monday);
        assertThat(after(created).scopes()).containsExactly(Scope.STORIES_READ);
    }

    private ApiKey after(ApiKeyEvent... events) {
        return decider.replay(List.of(events)).orElseThrow();
    }

    private static ApiKeyCreated created(@Nullable Instant expiresAt) {
        return new ApiKeyCreated(
                id, "shop", List.of("stories:read"), first.hash(), expiresAt, monday);
    }

    private static KeyText text(char secret) {
        return new KeyText("dev", id, String.valueOf(secret).repeat(KeyText.SECRET_LENGTH));
    }
}
