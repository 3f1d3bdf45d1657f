package app.fabula.domain.achievement;

/** From the least to the most, both included. */
public record Limits(long least, long most) {
    /** Nobody does as much of anything; a number that every JSON reader keeps as it is. */
    public static final long NO_LIMIT = 1_000_000_000_000L;

    public Limits {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "limits go from 0 or more to the same or more, not from %d to %d"
                            .formatted(least, most));
        }
    }

    boolean contain(long amount) {
        return least <= amount && amount <= most;
    }
}
