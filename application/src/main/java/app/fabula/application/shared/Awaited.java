package app.fabula.application.shared;

/**
 * The position of the log that whoever reads insists on seeing: their own last write. It goes with
 * the request, past every use case, to wherever a projection is read.
 */
public final class Awaited {
    public static final ScopedValue<Long> POSITION = ScopedValue.newInstance();

    private Awaited() {}

    /** 0 where nobody insists. */
    public static long position() {
        return POSITION.orElse(0L);
    }
}
