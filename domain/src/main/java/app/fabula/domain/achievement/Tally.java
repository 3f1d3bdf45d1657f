package app.fabula.domain.achievement;

import app.fabula.domain.achievement.Measure.Counter;
import app.fabula.domain.achievement.Measure.Distinct;
import app.fabula.domain.achievement.Measure.Max;
import app.fabula.domain.achievement.Measure.OneTime;
import app.fabula.domain.achievement.Measure.Sequence;
import app.fabula.domain.achievement.Measure.SetOf;
import app.fabula.domain.achievement.Measure.Sum;
import java.util.HashSet;
import java.util.Set;

/** A measure being taken of the deeds of one window, one after the other. */
final class Tally {
    private final Measure measure;
    private final Set<String> seen = new HashSet<>();
    private long value;

    Tally(Measure measure) {
        this.measure = measure;
    }

    long value() {
        return value;
    }

    /** The value with that deed, too. */
    long add(Deed deed) {
        value =
                switch (measure) {
                    case Counter _ -> value + 1;
                    case Distinct distinct -> distinct(distinct, deed);
                    case Sum sum -> Math.addExact(value, deed.amount(sum.quantity()));
                    case Max max -> Math.max(value, deed.amount(max.quantity()));
                    case SetOf set -> setOf(set, deed);
                    case Sequence sequence -> sequence(sequence, deed);
                    case OneTime _ -> 1;
                };
        return value;
    }

    private long distinct(Distinct distinct, Deed deed) {
        distinct.facet().of(deed).ifPresent(seen::add);
        return seen.size();
    }

    private long setOf(SetOf set, Deed deed) {
        set.facet().of(deed).filter(set.values()::contains).ifPresent(seen::add);
        return seen.size();
    }

    private long sequence(Sequence sequence, Deed deed) {
        var values = sequence.values();
        var isNext =
                value < values.size()
                        && sequence.facet()
                                .of(deed)
                                .filter(values.get((int) value)::equals)
                                .isPresent();
        return isNext ? value + 1 : value;
    }
}
