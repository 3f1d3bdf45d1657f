package app.fabula.application.achievement;

import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * What a learner did on one day, and counts: a fold over facts, the same for any order of their
 * arrival.
 *
 * @param facts in the order of their time
 */
public record FactsOfDay(List<Fact> facts) {
    public FactsOfDay {
        facts = List.copyOf(facts);
    }

    public static FactsOfDay none() {
        return new FactsOfDay(List.of());
    }

    public FactsOfDay after(Evidence evidence) {
        var more = new ArrayList<Evidence>(facts);
        more.add(evidence);
        return new FactsOfDay(List.copyOf(CountedFacts.of(more)));
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }
}
