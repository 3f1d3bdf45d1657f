package app.fabula.application.achievement;

import app.fabula.application.shared.InMemoryProjectionStore;

class InMemoryAchievementsTest implements AchievementsContract {
    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final Achievements achievements = new InMemoryAchievements(positions);

    @Override
    public Achievements achievements() {
        return achievements;
    }

    @Override
    public void comeTo(String projection, long position) {
        positions.comeTo(projection, position);
    }
}
