package app.fabula.application.catalog;

import app.fabula.application.shared.InMemoryProjectionStore;

class InMemoryStoryShelfTest implements StoryShelfContract {
    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final StoryShelf shelf = new InMemoryStoryShelf(positions);

    @Override
    public StoryShelf model() {
        return shelf;
    }

    @Override
    public void comeTo(String projection, long position) {
        positions.comeTo(projection, position);
    }
}
