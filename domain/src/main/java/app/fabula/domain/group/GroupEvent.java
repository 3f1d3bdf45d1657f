package app.fabula.domain.group;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;

/** What has happened to a group. Stored for ever: events are added, never changed. */
public sealed interface GroupEvent {
    GroupId group();

    Instant occurredAt();

    record GroupFormed(GroupId group, String name, Instant occurredAt) implements GroupEvent {}

    record GroupRenamed(GroupId group, String name, Instant occurredAt) implements GroupEvent {}

    /** Somebody begins or ceases to teach a group. */
    sealed interface TeacherEvent extends GroupEvent {
        TeacherId teacher();
    }

    record TeacherAssigned(GroupId group, TeacherId teacher, Instant occurredAt)
            implements TeacherEvent {}

    record TeacherReleased(GroupId group, TeacherId teacher, Instant occurredAt)
            implements TeacherEvent {}

    /** A learner comes or goes. */
    sealed interface MemberEvent extends GroupEvent {
        LearnerId learner();
    }

    record LearnerJoined(GroupId group, LearnerId learner, Instant occurredAt)
            implements MemberEvent {}

    record LearnerLeft(GroupId group, LearnerId learner, Instant occurredAt)
            implements MemberEvent {}
}
