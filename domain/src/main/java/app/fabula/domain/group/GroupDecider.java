package app.fabula.domain.group;

import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.GroupRenamed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupEvent.TeacherAssigned;
import app.fabula.domain.group.GroupEvent.TeacherReleased;
import app.fabula.domain.shared.Decider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Boundary: one group. */
public final class GroupDecider implements Decider<DefineGroup, Group, GroupEvent> {
    @Override
    public Group initial() {
        return Group.none();
    }

    @Override
    public List<GroupEvent> decide(DefineGroup command, Group group) {
        var id = command.group();
        var at = command.at();
        var events = new ArrayList<GroupEvent>();
        if (group.name().isEmpty()) {
            events.add(new GroupFormed(id, command.name(), at));
        } else if (!group.name().get().equals(command.name())) {
            events.add(new GroupRenamed(id, command.name(), at));
        }
        each(group.teachers(), command.teachers(), t -> new TeacherReleased(id, t, at), events);
        each(command.teachers(), group.teachers(), t -> new TeacherAssigned(id, t, at), events);
        each(group.learners(), command.learners(), l -> new LearnerLeft(id, l, at), events);
        each(command.learners(), group.learners(), l -> new LearnerJoined(id, l, at), events);
        return events;
    }

    @Override
    public Group evolve(Group group, GroupEvent event) {
        return Group.after(group, event);
    }

    /** What is among these and not among those. */
    private static <T> void each(
            Collection<T> these,
            Collection<T> those,
            Function<T, GroupEvent> event,
            List<GroupEvent> events) {
        these.stream().filter(one -> !those.contains(one)).map(event).forEach(events::add);
    }
}
