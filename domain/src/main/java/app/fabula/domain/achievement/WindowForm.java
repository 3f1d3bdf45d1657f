package app.fabula.domain.achievement;

import org.jspecify.annotations.Nullable;

/**
 * A {@link Window} as it is written down.
 *
 * @param kind name of a {@link Kind}
 * @param days of one that rolls; null for the others
 */
public record WindowForm(String kind, @Nullable Integer days) {
    public enum Kind {
        EVER,
        DAY,
        WEEK,
        MONTH,
        ROLLING
    }

    static WindowForm of(Window window) {
        return switch (window) {
            case Window.Ever _ -> new WindowForm(Kind.EVER.name(), null);
            case Window.Day _ -> new WindowForm(Kind.DAY.name(), null);
            case Window.Week _ -> new WindowForm(Kind.WEEK.name(), null);
            case Window.Month _ -> new WindowForm(Kind.MONTH.name(), null);
            case Window.Rolling it -> new WindowForm(Kind.ROLLING.name(), it.days());
        };
    }

    /**
     * @throws IllegalArgumentException where it is not well-formed
     */
    Window window() {
        var some = Named.of(Kind.class, "a window", kind);
        if (some != Kind.ROLLING && days != null) {
            throw new IllegalArgumentException("only a ROLLING window has days, not " + kind);
        }
        return switch (some) {
            case EVER -> new Window.Ever();
            case DAY -> new Window.Day();
            case WEEK -> new Window.Week();
            case MONTH -> new Window.Month();
            case ROLLING -> new Window.Rolling(days == null ? 0 : days);
        };
    }
}
