package app.fabula.domain.group;

import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.GroupRenamed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupEvent.TeacherAssigned;
import app.fabula.domain.group.GroupEvent.TeacherReleased;
import app.fabula.domain.shared.LearnerId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * A group as it is now, in the order in which people came.
 *
 * @param name empty before it was formed
 */
public record Group(
        Optional<String> name, SequencedSet<TeacherId> teachers, SequencedSet<LearnerId> learners) {

    public static Group none() {
        return new Group(Optional.empty(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    public static Group after(Group group, GroupEvent event) {
        return switch (event) {
            case GroupFormed formed -> group.named(formed.name());
            case GroupRenamed renamed -> group.named(renamed.name());
            case TeacherAssigned assigned ->
                    group.taughtBy(with(group.teachers, assigned.teacher()));
            case TeacherReleased released ->
                    group.taughtBy(without(group.teachers, released.teacher()));
            case LearnerJoined joined -> group.of(with(group.learners, joined.learner()));
            case LearnerLeft left -> group.of(without(group.learners, left.learner()));
        };
    }

    private Group named(String newName) {
        return new Group(Optional.of(newName), teachers, learners);
    }

    private Group taughtBy(SequencedSet<TeacherId> others) {
        return new Group(name, others, learners);
    }

    private Group of(SequencedSet<LearnerId> others) {
        return new Group(name, teachers, others);
    }

    private static <T> SequencedSet<T> with(SequencedSet<T> some, T one) {
        var all = new LinkedHashSet<>(some);
        all.add(one);
        return all;
    }

    private static <T> SequencedSet<T> without(SequencedSet<T> some, T one) {
        var rest = new LinkedHashSet<>(some);
        rest.remove(one);
        return rest;
    }
}
