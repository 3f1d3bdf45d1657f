package app.fabula.application.shared;

/**
 * The position of the log that whoever reads insists on seeing: their own last write. It goes with
 * the request, past every use case, to wherever a projection is read.
 */
public final class Awaited {
    public static final ScopedValue<Long> POSITION = ScopedValue.newInstance();

    private Awaited() {}

    /**
     * For whoever answers, by a projection or by the log itself.
     *
     * @throws ProjectionBehind when what is shown is older than what the reader insists on
     */
    public static void mustBeShownAt(long position) {
        if (position < position()) {
            throw new ProjectionBehind("of this answer");
        }
    }

    /** 0 where nobody insists. */
    public static long position() {
        return POSITION.orElse(0L);
    }
}
