package app.fabula.application.achievement;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

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
        return switch (evidence) {
            case Fact fact -> with(fact);
            case ActivityVoided it -> without(it.occurrence().activity());
        };
    }

    private FactsOfDay with(Fact fact) {
        var place = Collections.binarySearch(facts, fact, CountedFacts.ORDER);
        if (place >= 0) {
            return this;
        }
        var longer = new ArrayList<>(facts);
        longer.add(-place - 1, fact);
        return new FactsOfDay(longer);
    }

    private FactsOfDay without(UUID activity) {
        return new FactsOfDay(
                facts.stream().filter(fact -> !fact.activity().equals(activity)).toList());
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }
}
