package app.fabula.application.quota;

import java.time.Duration;
import java.time.Instant;

class QuotasInMemoryTest implements QuotasContract {
    private Instant now = Instant.parse("2026-03-15T20:00:00Z");

    @Override
    public Quotas quotas() {
        return new InMemoryQuotas(() -> now);
    }

    @Override
    public void pass(Duration time) {
        now = now.plus(time);
    }
}
