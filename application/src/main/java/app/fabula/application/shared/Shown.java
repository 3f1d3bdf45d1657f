package app.fabula.application.shared;

import java.util.function.Function;

/** An answer, and the position of the log that it shows. */
public record Shown<T>(T value, long position) {
    public <R> Shown<R> map(Function<T, R> change) {
        return new Shown<>(change.apply(value), position);
    }
}
