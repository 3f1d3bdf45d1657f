package app.fabula.adapters.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.access.KeyUses;
import app.fabula.application.access.KeyUsesContract;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcKeyUsesIT implements KeyUsesContract {
    private final ReadModelFixture fixture = new ReadModelFixture();
    private final KeyUses uses = new JdbcKeyUses(JdbcClient.create(fixture.jdbc));

    @BeforeEach
    void empty() {
        fixture.jdbc.execute("truncate api_key_use");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void busy_keys_are_written_once_a_minute() {
        uses.note(shop, noon);
        uses.note(shop, noon.plusSeconds(59));
        assertThat(uses.last()).isEqualTo(Map.of(shop, noon));
    }

    @Test
    void a_use_that_cannot_be_noted_is_no_reason_to_refuse_the_key() {
        fixture.jdbc.execute("alter table api_key_use rename to elsewhere");
        try {
            uses.note(shop, noon);
        } finally {
            fixture.jdbc.execute("alter table elsewhere rename to api_key_use");
        }
        uses.note(shop, noon.plusSeconds(60));

        assertThat(uses.last()).isEqualTo(Map.of(shop, noon.plusSeconds(60)));
    }

    @Override
    public KeyUses uses() {
        return uses;
    }

    @Override
    public KeyUses elsewhere() {
        return new JdbcKeyUses(JdbcClient.create(fixture.jdbc));
    }
}
