package app.fabula.application.shared;

class InMemoryProjectionStoreTest implements ProjectionStoreContract {
    private final InMemoryProjectionStore store = new InMemoryProjectionStore();

    @Override
    public ProjectionStore store() {
        return store;
    }

    @Override
    public void comeTo(String projection, long position) {
        store.comeTo(projection, position);
    }
}
