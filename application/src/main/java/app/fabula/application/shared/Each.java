package app.fabula.application.shared;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Work on many things, of which one that fails holds no other up. */
public final class Each {
    private Each() {}

    /**
     * @throws RuntimeException the first failure, with the later ones, once all were tried
     */
    public static <T> void of(Iterable<T> things, Consumer<T> work) {
        @Nullable RuntimeException failure = null;
        for (var thing : things) {
            try {
                work.accept(thing);
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
