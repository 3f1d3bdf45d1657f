package app.fabula.application.operation;

import app.fabula.application.operation.Shadows.Turn;

class InMemoryReplayJournalTest implements ReplayJournalContract {
    private boolean isTurnTaken;
    private final ReplayJournal journal = new InMemoryReplayJournal(() -> isTurnTaken);

    @Override
    public ReplayJournal journal() {
        return journal;
    }

    @Override
    public Turn turn() {
        isTurnTaken = true;
        return () -> isTurnTaken = false;
    }
}
