package app.fabula.application.streak;

class InMemoryStreakDuesTest implements StreakDuesContract {
    private final StreakDues dues = new InMemoryStreakDues();

    @Override
    public StreakDues dues() {
        return dues;
    }
}
