package app.fabula.adapters.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.quota.QuotasContract;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuotasInOneInstanceTest implements QuotasContract {
    private Instant now = Instant.parse("2026-03-15T20:00:00Z");

    @Override
    public LocalQuotas quotas() {
        return new LocalQuotas(() -> now);
    }

    @Override
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void a_flood_of_callers_does_not_fill_the_heap() {
        var quotas = quotas();

        for (int caller = 0; caller < 3 * LocalQuotas.MOST_CALLERS; caller++) {
            quotas.take(THREE, "address:2001:db8:" + caller);
        }

        assertThat(quotas.size()).isLessThanOrEqualTo(LocalQuotas.MOST_CALLERS);
    }
}
