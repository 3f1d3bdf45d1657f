package app.fabula.application.report;

import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.domain.progress.CompletionRule;

class InMemoryReadingDaysTest implements ReadingDaysContract {
    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final ReadingDays days = new InMemoryReadingDays(positions, CompletionRule.DEFAULT);

    @Override
    public ReadingDays model() {
        return days;
    }

    @Override
    public void comeTo(String projection, long position) {
        positions.comeTo(projection, position);
    }
}
