package app.fabula.application.achievement;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The facts of one learner that were not voided, by their time, then by their id. */
public final class CountedFacts {
    static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::occurredAt)
                    .thenComparing(fact -> fact.activity().toString());

    private CountedFacts() {}

    public static SortedSet<Fact> of(Collection<? extends Evidence> evidence) {
        var voided = new HashSet<UUID>();
        var facts = new TreeSet<>(ORDER);
        for (var one : evidence) {
            switch (one) {
                case Fact fact -> facts.add(fact);
                case ActivityVoided it -> voided.add(it.occurrence().activity());
            }
        }
        facts.removeIf(fact -> voided.contains(fact.activity()));
        return facts;
    }
}
