package app.fabula.domain.achievement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a rule measures of the deeds in one window. It never goes down as deeds are added. */
public sealed interface Measure {
    /** How many deeds. */
    record Counter() implements Measure {}

    /** How many different ones. */
    record Distinct(Facet facet) implements Measure {}

    /** All together. */
    record Sum(Quantity quantity) implements Measure {}

    /** The most that any one deed had: what was reached once stays. */
    record Max(Quantity quantity) implements Measure {}

    /** How many of these there were. */
    record SetOf(Facet facet, Set<String> values) implements Measure {
        public SetOf {
            values = Set.copyOf(values);
            some(values.size());
        }
    }

    /** How many of these there were, one after the other; others may come in between. */
    record Sequence(Facet facet, List<String> values) implements Measure {
        public Sequence {
            values = List.copyOf(values);
            some(values.size());
            if (new HashSet<>(values).size() < values.size()) {
                throw new IllegalArgumentException("a sequence has each value once");
            }
        }
    }

    /** 1 as soon as there is any. */
    record OneTime() implements Measure {}

    /** The most that can ever be measured. */
    default long ceiling() {
        return switch (this) {
            case Counter _, Distinct _, Sum _, Max _ -> Long.MAX_VALUE;
            case SetOf some -> some.values().size();
            case Sequence some -> some.values().size();
            case OneTime _ -> 1;
        };
    }

    private static void some(int values) {
        if (values == 0) {
            throw new IllegalArgumentException("there is one value at least to be reached");
        }
    }
}
