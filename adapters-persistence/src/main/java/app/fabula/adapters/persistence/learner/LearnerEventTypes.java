package app.fabula.adapters.persistence.learner;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.application.shared.Tags;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;

/** The learners' events on disk. */
public final class LearnerEventTypes {
    private LearnerEventTypes() {}

    public static List<EventType<?>> all() {
        return List.of(
                new EventType<>(
                        "learner.LearnerRegistered",
                        1,
                        LearnerRegistered.class,
                        LearnerEventTypes::tags),
                new EventType<>(
                        "learner.StudyPlanChanged",
                        1,
                        StudyPlanChanged.class,
                        LearnerEventTypes::tags));
    }

    private static Set<Tag> tags(LearnerEvent event) {
        return Set.of(Tag.of(Tags.LEARNER, event.learner().toString()));
    }
}
