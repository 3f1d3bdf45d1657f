package app.fabula.adapters.rest.edge;

/** One request's place. It is not held while the request waits for its own client. */
final class Place implements AutoCloseable {
    private final Places places;
    private boolean isHeld;
    private long since;

    Place(Places places) {
        this.places = places;
    }

    /** False where there is too much to do. */
    boolean take() {
        isHeld = places.take();
        since = System.nanoTime();
        return isHeld;
    }

    void giveBack() {
        if (isHeld) {
            isHeld = false;
            places.giveBack(System.nanoTime() - since);
        }
    }

    @Override
    public void close() {
        giveBack();
    }
}
