package app.fabula.application.statistics;

import app.fabula.application.shared.InMemoryProjectionStore;

class InMemoryStatisticsDaysTest implements StatisticsDaysContract {
    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final StatisticsDays days = new InMemoryStatisticsDays(positions, RULES);

    @Override
    public StatisticsDays model() {
        return days;
    }

    @Override
    public void comeTo(String projection, long position) {
        positions.comeTo(projection, position);
    }
}
