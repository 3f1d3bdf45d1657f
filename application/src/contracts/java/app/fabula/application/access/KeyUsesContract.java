package app.fabula.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.KeyId;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When keys were last used. */
public interface KeyUsesContract {
    KeyId shop = new KeyId("0aB1cD2eF3gH");
    KeyId bank = new KeyId("0aB1cD2eF3gh");
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");

    /** Knows of no use. */
    KeyUses uses();

    /** Another instance on the same ones. */
    KeyUses elsewhere();

    @Test
    default void what_was_never_used_is_not_there() {
        assertThat(uses().last()).isEmpty();
    }

    @Test
    default void each_has_its_last_use() {
        uses().note(shop, noon);
        uses().note(bank, noon.plusSeconds(1));
        uses().note(shop, noon.plusSeconds(60));
        assertThat(elsewhere().last())
                .isEqualTo(Map.of(shop, noon.plusSeconds(60), bank, noon.plusSeconds(1)));
    }

    @Test
    default void an_instance_whose_clock_is_behind_takes_nothing_back() {
        uses().note(shop, noon);
        elsewhere().note(shop, noon.minusSeconds(120));
        assertThat(uses().last()).isEqualTo(Map.of(shop, noon));
    }
}
