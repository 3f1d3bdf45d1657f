package app.fabula.application.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {
    @Test
    void a_rate_is_requests_in_seconds() {
        assertThat(Quota.parse("reading", "600/60"))
                .isEqualTo(new Quota("reading", 600, Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "600",
                "600/",
                "/60",
                "0/60",
                "600/0",
                "-1/60",
                "1.5/60",
                "600/60s",
                "600 / 60",
                "1000001/60",
                "600/86401",
                "99999999999/1"
            })
    void nothing_else_is(String rate) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quota.parse("reading", rate));
    }

    @Test
    void what_is_missing_comes_back_evenly() {
        var quota = Quota.parse("reading", "600/60");

        assertThat(quota.untilFull(600)).isEqualTo(Duration.ZERO);
        assertThat(quota.untilFull(300)).isEqualTo(Duration.ofSeconds(30));
        assertThat(quota.untilFull(0)).isEqualTo(Duration.ofSeconds(60));
    }
}
