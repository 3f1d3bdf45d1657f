package app.fabula.adapters.messaging.shared;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Waits for Axon as for a plain method: its result, or the very exception that was thrown. */
final class Futures {
    private Futures() {}

    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            switch (cause(e)) {
                case RuntimeException plain -> throw plain;
                case Error error -> throw error;
                case Throwable checked -> throw new IllegalStateException(checked);
            }
        }
    }

    private static Throwable cause(Throwable thrown) {
        var cause = thrown.getCause();
        var isWrapper =
                thrown instanceof CompletionException || thrown instanceof ExecutionException;
        return isWrapper && cause != null ? cause(cause) : thrown;
    }
}
