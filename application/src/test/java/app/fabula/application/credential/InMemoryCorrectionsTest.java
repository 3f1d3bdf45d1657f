package app.fabula.application.credential;

class InMemoryCorrectionsTest implements CorrectionsContract {
    private final InMemoryCorrections corrections = new InMemoryCorrections();

    @Override
    public Corrections corrections() {
        return corrections;
    }

    @Override
    public long announced() {
        return corrections.announced();
    }

    @Override
    public long corrected(long announcement) {
        return corrections.corrected(announcement);
    }
}
