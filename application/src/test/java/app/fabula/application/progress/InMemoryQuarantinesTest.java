package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryProjectionStore;

class InMemoryQuarantinesTest implements QuarantinesContract {
    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final Quarantines quarantines = new InMemoryQuarantines(positions);

    @Override
    public Quarantines model() {
        return quarantines;
    }

    @Override
    public void comeTo(String projection, long position) {
        positions.comeTo(projection, position);
    }
}
