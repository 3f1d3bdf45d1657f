package app.fabula.application.shared;

class InMemoryCursorsTest implements CursorsContract {
    private final InMemoryCursors cursors = new InMemoryCursors();

    @Override
    public Cursors cursors() {
        return cursors;
    }
}
