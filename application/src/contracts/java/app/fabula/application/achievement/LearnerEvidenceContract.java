package app.fabula.application.achievement;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.voided;

import app.fabula.application.shared.LookUpContract;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.util.List;
import java.util.Set;

/** Everything that a learner did, and what of it counts no more, in no order. */
public interface LearnerEvidenceContract extends LookUpContract<LearnerId, Set<Evidence>> {
    LearnerEvidence evidence();

    @Override
    default Set<Evidence> lookUp(LearnerId key) {
        return Set.copyOf(evidence().of(key));
    }

    @Override
    default LearnerId key() {
        return ana;
    }

    @Override
    default LearnerId anotherKey() {
        return ben;
    }

    @Override
    default Set<Evidence> nothing() {
        return Set.of();
    }

    @Override
    default List<Step<Set<Evidence>>> steps() {
        var page = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        var finish = finished(ana, 2, "2026-03-03T09:00:00Z");
        var voiding = voided(page);
        return List.of(
                new Step<>(page, Set.of(page)),
                new Step<>(finish, Set.of(page, finish)),
                new Step<>(voiding, Set.of(page, finish, voiding)));
    }
}
