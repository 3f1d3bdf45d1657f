package app.fabula.application.group;

import app.fabula.application.shared.Shown;
import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * In-port and out-port: groups as the log has them now, so that who has left a group is out of its
 * teachers' sight at once.
 */
public interface Groups {
    /** Empty for one that was never formed. */
    Optional<Group> find(GroupId group);

    /**
     * As it had been recorded by an instant. Something else may be recorded at this very instant:
     * only of one that is over it is the same for ever.
     */
    Optional<Group> find(GroupId group, Instant asOf);

    /** The same as it is now, for whoever is to be told up to where the log was read. */
    Shown<Optional<Group>> get(GroupId group);

    /** The groups that a learner is in. */
    SequencedSet<GroupId> holding(LearnerId learner);

    /** The groups that somebody teaches. */
    Shown<Memberships> taughtBy(TeacherId teacher);

    /**
     * @throws Refusal {@code unknown-group}
     */
    default Shown<Group> require(GroupId group) {
        return get(group)
                .map(found ->
                        found.orElseThrow(() ->
                                Refusal.unknown(
                                        "unknown-group", "There is no group under this id.")));
    }

    /**
     * As it had been recorded by an instant.
     *
     * @throws Refusal {@code unknown-group} where there was none then
     */
    default Group require(GroupId group, Instant asOf) {
        return find(group, asOf)
                .orElseThrow(() ->
                        Refusal.unknown("unknown-group", "There was no group under this id then."));
    }

    default boolean teaches(TeacherId teacher, LearnerId learner) {
        return holding(learner).stream().anyMatch(group -> teaches(teacher, group));
    }

    default boolean teaches(TeacherId teacher, GroupId group) {
        return find(group).filter(found -> found.teachers().contains(teacher)).isPresent();
    }
}
