package app.fabula.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.bootstrap.settings.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerCheckTest {
    @Test
    void what_may_lose_data_is_named() {
        assertThat(new ServerCheck(180_006, "on", "on").dangers()).isEmpty();
        assertThat(new ServerCheck(180_006, "on", "remote_apply").dangers()).isEmpty();
        assertThat(new ServerCheck(180_006, "off", "off").dangers())
                .satisfiesExactly(
                        first -> assertThat(first).contains("fsync=off"),
                        second -> assertThat(second).contains("synchronous_commit=off"));
    }

    @Test
    void an_old_server_is_not_used() {
        assertThatCode(new ServerCheck(150_000, "on", "on")::mustBeRecent)
                .doesNotThrowAnyException();
        assertThatThrownBy(new ServerCheck(140_020, "on", "on")::mustBeRecent)
                .hasMessage("Fabula needs PostgreSQL 15 or later, and this one is version 14.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//127.0.0.1:1/fabula", "//127.0.0.1:x/fabula", "//[/fabula"})
    void a_server_that_does_not_answer_is_named_without_its_password(String place) {
        var address =
                new DatabaseAddress("jdbc:postgresql:" + place + "?password=secret", "", "secret");

        assertThatThrownBy(() -> ExternalDatabase.at(address))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining(place)
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }
}
