package app.fabula.application.streak;

import app.fabula.application.shared.InMemoryProjectionStore;

class InMemoryPracticeDaysTest implements PracticeDaysContract {
    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final PracticeDays days = new InMemoryPracticeDays(positions);

    @Override
    public PracticeDays model() {
        return days;
    }

    @Override
    public void comeTo(String projection, long position) {
        positions.comeTo(projection, position);
    }
}
