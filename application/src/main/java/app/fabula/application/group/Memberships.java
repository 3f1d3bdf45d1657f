package app.fabula.application.group;

import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupEvent.MemberEvent;
import app.fabula.domain.group.GroupEvent.TeacherAssigned;
import app.fabula.domain.group.GroupEvent.TeacherEvent;
import app.fabula.domain.group.GroupEvent.TeacherReleased;
import app.fabula.domain.group.GroupId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The groups that one person is in: a fold over the comings and goings of that person.
 *
 * @param groups in the order in which the person came, each with the number of that coming: a place
 *     that stays where it is when other groups are left
 * @param comings how many there were
 */
public record Memberships(SequencedMap<GroupId, Long> groups, long comings) {
    public Memberships {
        groups = Collections.unmodifiableSequencedMap(groups);
    }

    public static Memberships none() {
        return new Memberships(new LinkedHashMap<>(), 0);
    }

    public static Memberships after(Memberships before, MemberEvent event) {
        return switch (event) {
            case LearnerJoined joined -> before.with(joined.group());
            case LearnerLeft left -> before.without(left.group());
        };
    }

    public static Memberships after(Memberships before, TeacherEvent event) {
        return switch (event) {
            case TeacherAssigned assigned -> before.with(assigned.group());
            case TeacherReleased released -> before.without(released.group());
        };
    }

    private Memberships with(GroupId group) {
        var more = new LinkedHashMap<>(groups);
        more.putIfAbsent(group, comings + 1);
        return new Memberships(more, comings + 1);
    }

    private Memberships without(GroupId group) {
        var rest = new LinkedHashMap<>(groups);
        rest.remove(group);
        return new Memberships(rest, comings);
    }
}
