package app.fabula.application.achievement;

class InMemoryKeptTrialsTest implements KeptTrialsContract {
    private final KeptTrials trials = new InMemoryKeptTrials();

    @Override
    public KeptTrials trials() {
        return trials;
    }
}
