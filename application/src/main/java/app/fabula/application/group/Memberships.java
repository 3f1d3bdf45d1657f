package app.fabula.application.group;

import app.fabula.domain.group.GroupEvent;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupEvent.MemberEvent;
import app.fabula.domain.group.GroupEvent.TeacherAssigned;
import app.fabula.domain.group.GroupEvent.TeacherEvent;
import app.fabula.domain.group.GroupEvent.TeacherReleased;
import app.fabula.domain.group.GroupId;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/** The groups that one person is in: a fold over the comings and goings of that person. */
public final class Memberships {
    private Memberships() {}

    public static SequencedSet<GroupId> none() {
        return new LinkedHashSet<>();
    }

    public static SequencedSet<GroupId> after(SequencedSet<GroupId> groups, MemberEvent event) {
        return switch (event) {
            case LearnerJoined joined -> changed(groups, joined, true);
            case LearnerLeft left -> changed(groups, left, false);
        };
    }

    public static SequencedSet<GroupId> after(SequencedSet<GroupId> groups, TeacherEvent event) {
        return switch (event) {
            case TeacherAssigned assigned -> changed(groups, assigned, true);
            case TeacherReleased released -> changed(groups, released, false);
        };
    }

    private static SequencedSet<GroupId> changed(
            SequencedSet<GroupId> groups, GroupEvent event, boolean comes) {
        var changed = new LinkedHashSet<>(groups);
        var _ = comes ? changed.add(event.group()) : changed.remove(event.group());
        return changed;
    }
}
