package app.fabula.adapters.persistence.group;

import app.fabula.adapters.persistence.eventstore.EventType;
import app.fabula.application.shared.Tags;
import app.fabula.domain.group.GroupEvent;
import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.GroupRenamed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupEvent.MemberEvent;
import app.fabula.domain.group.GroupEvent.TeacherAssigned;
import app.fabula.domain.group.GroupEvent.TeacherEvent;
import app.fabula.domain.group.GroupEvent.TeacherReleased;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;

/** The groups' events on disk. */
public final class GroupEventTypes {
    private GroupEventTypes() {}

    public static List<EventType<?>> all() {
        return List.of(
                type("group.GroupFormed", GroupFormed.class),
                type("group.GroupRenamed", GroupRenamed.class),
                type("group.TeacherAssigned", TeacherAssigned.class),
                type("group.TeacherReleased", TeacherReleased.class),
                type("group.LearnerJoined", LearnerJoined.class),
                type("group.LearnerLeft", LearnerLeft.class));
    }

    private static <E extends GroupEvent> EventType<E> type(String name, Class<E> type) {
        return new EventType<>(name, 1, type, GroupEventTypes::tags);
    }

    private static Set<Tag> tags(GroupEvent event) {
        var group = Tag.of(Tags.GROUP, event.group().toString());
        return switch (event) {
            case GroupFormed _, GroupRenamed _ -> Set.of(group);
            case TeacherEvent of -> Set.of(group, Tag.of(Tags.TEACHER, of.teacher().toString()));
            case MemberEvent of -> Set.of(group, Tag.of(Tags.LEARNER, of.learner().toString()));
        };
    }
}
