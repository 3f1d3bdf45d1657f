package app.fabula.adapters.rest.shared;

/** How many elements of a list a client asks for. */
public record Limit(int value) {
    static final int MOST = 100;

    public static final Limit DEFAULT = new Limit(20);

    public Limit {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("not 1 to " + MOST);
        }
    }
}
