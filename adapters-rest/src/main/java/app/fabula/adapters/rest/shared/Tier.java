package app.fabula.adapters.rest.shared;

/** Of a rule of achievements. */
public record Tier(int value) {
    static final int MOST = 20;

    public static final Tier FIRST = new Tier(1);

    public Tier {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("not 1 to " + MOST);
        }
    }
}
