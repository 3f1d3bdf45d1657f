package app.fabula.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyCreated;
import app.fabula.domain.access.ApiKeyEvent.ApiKeyRevoked;
import app.fabula.domain.access.KeyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All keys, as the log has them now. */
public interface KeyRingContract {
    KeyId shop = new KeyId("zzzzzzzzzzzz");
    KeyId bank = new KeyId("aaaaaaaaaaaa");
    Instant march = Instant.parse("2026-03-01T00:00:00Z");

    void append(Object event);

    KeyRing ring();

    @Test
    default void is_empty_at_first() {
        assertThat(ring().all().value()).isEmpty();
        assertThat(ring().all().position()).isZero();
    }

    @Test
    default void has_the_oldest_key_first_also_what_was_revoked() {
        append(created(shop));
        assertThat(ring().all().value()).containsOnlyKeys(shop);
        append(created(bank));
        append(new ApiKeyRevoked(shop, march));
        assertThat(ring().all().value().sequencedKeySet()).containsExactly(shop, bank);
        assertThat(ring().all().value().values())
                .extracting(ApiKey::revokedAt)
                .containsExactly(Optional.of(march), Optional.empty());
        assertThat(ring().all().position()).isEqualTo(3);
    }

    private static ApiKeyCreated created(KeyId id) {
        return new ApiKeyCreated(id, "name", List.of("stories:read"), "aa", null, march);
    }
}
