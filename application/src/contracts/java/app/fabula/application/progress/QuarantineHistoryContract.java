package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.QuarantineSamples.old;
import static app.fabula.application.progress.QuarantineSamples.released;
import static app.fabula.application.progress.QuarantineSamples.reviewed;
import static app.fabula.application.progress.QuarantineSamples.waiting;

import app.fabula.application.shared.LookUpContract;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import java.util.List;

/** What has become of one activity in quarantine. */
public interface QuarantineHistoryContract extends LookUpContract<ActivityKey, Quarantine> {
    ActivityQuarantined page = old(ana, 1, "2026-03-02T09:00:00Z");

    Quarantines.History quarantines();

    @Override
    default Quarantine lookUp(ActivityKey key) {
        return quarantines().of(key);
    }

    @Override
    default ActivityKey key() {
        return page.key();
    }

    @Override
    default ActivityKey anotherKey() {
        return new ActivityKey(ben, page.activity());
    }

    @Override
    default Quarantine nothing() {
        return Quarantine.none();
    }

    @Override
    default List<Step<Quarantine>> steps() {
        return List.of(
                new Step<>(page, waiting(page)),
                new Step<>(released(page, "2026-03-04T09:00:00Z"), reviewed(page)));
    }
}
