package app.fabula.application.credential;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The signed lists that were asked for last. Who asks for one that is just being made waits for it,
 * so that each is made once.
 */
final class KeptLists {
    static final int MOST = 64;

    /**
     * What a list says, as far as it is seen from outside of it.
     *
     * @param newest correction that it knows of
     * @param hour in which it was signed: the next one has other times in it
     */
    record Edition(long newest, Instant hour) {
        private boolean isGoodFor(Edition wanted) {
            return newest >= wanted.newest && hour.equals(wanted.hour);
        }
    }

    private record Kept(Edition edition, FutureTask<SignedCredential> signed) {}

    /** The one asked for longest ago first. */
    private final Map<Long, Kept> recent = new LinkedHashMap<>(MOST, 0.75f, true);

    SignedCredential of(long number, Edition edition, Callable<SignedCredential> making) {
        var kept = kept(number, edition, making);
        // Does nothing where somebody else has begun it.
        kept.signed().run();
        try {
            return kept.signed().get();
        } catch (ExecutionException e) {
            forget(number, kept);
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a list was signed", e);
        }
    }

    private Kept kept(long number, Edition edition, Callable<SignedCredential> making) {
        synchronized (recent) {
            var good =
                    Optional.ofNullable(recent.get(number))
                            .filter(kept -> kept.edition().isGoodFor(edition));
            if (good.isPresent()) {
                return good.get();
            }
            var fresh = new Kept(edition, new FutureTask<>(making));
            recent.put(number, fresh);
            if (recent.size() > MOST) {
                recent.remove(recent.keySet().iterator().next());
            }
            return fresh;
        }
    }

    private void forget(long number, Kept kept) {
        synchronized (recent) {
            recent.remove(number, kept);
        }
    }
}
