package app.fabula.domain.achievement;

import app.fabula.domain.achievement.Measure.Counter;
import app.fabula.domain.achievement.Measure.Distinct;
import app.fabula.domain.achievement.Measure.Max;
import app.fabula.domain.achievement.Measure.OneTime;
import app.fabula.domain.achievement.Measure.Sequence;
import app.fabula.domain.achievement.Measure.SetOf;
import app.fabula.domain.achievement.Measure.Sum;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Measure} as it is written down.
 *
 * @param kind name of a {@link Kind}
 * @param of name of a {@link Quantity} for a sum or a maximum, of a {@link Facet} for what is
 *     distinct, a set or a sequence; null for the others
 * @param values of a set or a sequence; none for the others
 */
public record MeasureForm(String kind, @Nullable String of, List<String> values) {
    public enum Kind {
        COUNTER,
        DISTINCT,
        SUM,
        MAX,
        SET,
        SEQUENCE,
        ONE_TIME
    }

    public MeasureForm {
        values = List.copyOf(values);
    }

    static MeasureForm of(Measure measure) {
        return switch (measure) {
            case Counter _ -> form(Kind.COUNTER, null, List.of());
            case OneTime _ -> form(Kind.ONE_TIME, null, List.of());
            case Distinct it -> form(Kind.DISTINCT, it.facet(), List.of());
            case Sum it -> form(Kind.SUM, it.quantity(), List.of());
            case Max it -> form(Kind.MAX, it.quantity(), List.of());
            case SetOf it -> form(Kind.SET, it.facet(), it.values().stream().sorted().toList());
            case Sequence it -> form(Kind.SEQUENCE, it.facet(), it.values());
        };
    }

    /**
     * @throws IllegalArgumentException where it is not well-formed
     */
    Measure measure() {
        var some = Named.of(Kind.class, "a kind of rule", kind);
        return switch (some) {
            case COUNTER -> alone(new Counter());
            case ONE_TIME -> alone(new OneTime());
            case DISTINCT -> unlisted(new Distinct(facet()));
            case SUM -> unlisted(new Sum(quantity()));
            case MAX -> unlisted(new Max(quantity()));
            case SET -> new SetOf(facet(), new HashSet<>(values));
            case SEQUENCE -> new Sequence(facet(), values);
        };
    }

    private Facet facet() {
        return Named.of(Facet.class, "what a %s is of".formatted(kind), of == null ? "" : of);
    }

    private Quantity quantity() {
        return Named.of(Quantity.class, "what a %s is of".formatted(kind), of == null ? "" : of);
    }

    private Measure alone(Measure measure) {
        if (of != null) {
            throw new IllegalArgumentException("a %s is not of %s".formatted(kind, of));
        }
        return unlisted(measure);
    }

    private Measure unlisted(Measure measure) {
        if (!values.isEmpty()) {
            throw new IllegalArgumentException("a %s has no values".formatted(kind));
        }
        return measure;
    }

    private static MeasureForm form(Kind kind, @Nullable Enum<?> of, List<String> values) {
        return new MeasureForm(kind.name(), of == null ? null : of.name(), values);
    }
}
