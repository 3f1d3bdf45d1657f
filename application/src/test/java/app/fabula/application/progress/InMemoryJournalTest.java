package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryProjectionStore;

class InMemoryJournalTest implements JournalContract {
    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final Journal journal = new InMemoryJournal(positions);

    @Override
    public Journal model() {
        return journal;
    }

    @Override
    public void comeTo(String projection, long position) {
        positions.comeTo(projection, position);
    }
}
