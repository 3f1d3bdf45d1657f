package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.domain.progress.CompletionRule;

class InMemoryReadingsTest implements ReadingsContract {
    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final Readings readings = new InMemoryReadings(positions, CompletionRule.DEFAULT);

    @Override
    public Readings model() {
        return readings;
    }

    @Override
    public void comeTo(String projection, long position) {
        positions.comeTo(projection, position);
    }
}
