package app.fabula.application.streak;

import app.fabula.application.shared.InMemoryProjectionStore;

class InMemoryStreaksTest implements StreaksContract {
    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final Streaks streaks = new InMemoryStreaks(positions);

    @Override
    public Streaks streaks() {
        return streaks;
    }

    @Override
    public void comeTo(String projection, long position) {
        positions.comeTo(projection, position);
    }
}
