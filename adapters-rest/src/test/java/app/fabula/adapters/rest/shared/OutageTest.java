package app.fabula.adapters.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {
    @ParameterizedTest
    @CsvSource({"08006,true", "53100,true", "57P01,true", "57014,false", "23505,false", ",false"})
    void a_state_tells_an_outage_from_a_bug(String state, boolean isOutage) {
        var failure = new IllegalStateException(new SQLException("no", state));

        assertThat(Outage.caused(failure)).isEqualTo(isOutage);
    }

    @Test
    void a_connection_that_the_pool_has_given_up_is_an_outage() {
        var rollback = new IllegalStateException(new SQLException("Connection is closed"));

        assertThat(Outage.caused(rollback)).isTrue();
    }

    @Test
    void no_connection_in_time_is_an_outage_however_deep_it_is_wrapped() {
        Throwable failure = new SQLTransientConnectionException("no");
        for (var i = 0; i < 10; i++) {
            failure = new IllegalStateException(failure);
        }

        assertThat(Outage.caused(failure)).isTrue();
    }

    @Test
    void causes_in_a_circle_come_to_an_end() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("other", one));

        assertThat(Outage.caused(one)).isFalse();
    }
}
