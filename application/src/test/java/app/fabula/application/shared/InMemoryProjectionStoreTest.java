package app.fabula.application.shared;

class InMemoryProjectionStoreTest implements ProjectionStoreContract {
    private final InMemoryProjectionStore store = new InMemoryProjectionStore();

    @Override
    public ProjectionStore store() {
        return store;
    }

    @Override
    public void reach(String projection, long position) {
        store.reach(projection, position);
    }
}
