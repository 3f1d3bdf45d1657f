package app.fabula.application.shared;

import app.fabula.domain.shared.NameUuid;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A request under a key of the client's, which may come again: after a crash, to another instance.
 * The ids that it asks for derive from its record and are the same each time, so that what it did
 * is found in the log. It goes with the request, past every use case, to wherever ids are made and
 * decisions are stored.
 */
public final class KeyedRequest {
    private static final ScopedValue<KeyedRequest> CURRENT = ScopedValue.newInstance();

    private final UUID record;
    private int ids;

    private KeyedRequest(UUID record) {
        this.record = record;
    }

    /**
     * @param record the same each time that the request comes
     */
    public static <R, X extends Throwable> R call(
            UUID record, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, new KeyedRequest(record)).call(work);
    }

    public static boolean isUnderWay() {
        return CURRENT.isBound();
    }

    /**
     * @param otherwise where no such request is under way
     */
    public static Supplier<UUID> idsOr(Supplier<UUID> otherwise) {
        return () -> isUnderWay() ? CURRENT.get().nextId() : otherwise.get();
    }

    /** The time in it is the record's, and the rest a hash: of the same version as the record. */
    private UUID nextId() {
        var hash = NameUuid.of(record, Integer.toString(ids++));
        var time = record.getMostSignificantBits() & ~0xFFFL;
        return new UUID(
                time | (hash.getMostSignificantBits() & 0xFFFL), hash.getLeastSignificantBits());
    }
}
