package app.fabula.adapters.rest.shared;

import app.fabula.application.access.Caller;
import app.fabula.application.access.Forbidden;
import app.fabula.application.group.Groups;
import app.fabula.domain.access.Role;
import app.fabula.domain.access.Scope;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The one place that decides whether a caller may do what they ask for. To who could have things of
 * a kind, somebody else's is not there; to who could not, it is forbidden whether it is there or
 * not. Neither tells whether it is.
 */
@Component
class Ownership {
    private static final Set<Role> WITH_LEARNERS = Set.of(Role.LEARNER, Role.TEACHER);
    private static final Set<Role> WITH_GROUPS = Set.of(Role.TEACHER);

    private final Groups groups;

    Ownership(Groups groups) {
        this.groups = groups;
    }

    /**
     * @param id that the path names; empty where there is none, or it is none: then a handler
     *     refuses it for that
     * @throws Refusal where the thing is somebody else's: as if it were not there
     * @throws Forbidden where no such thing could be theirs
     */
    void require(Caller caller, Allows allows, Optional<UUID> id) {
        if (Arrays.stream(allows.value()).anyMatch(caller::may)) {
            if (allows.own() == Own.ANOTHERS) {
                requireAnothers(caller, id, allows.value());
            }
            return;
        }
        switch (allows.own()) {
            case CALLER -> {}
            case NOTHING, ANOTHERS -> throw new Forbidden(allows.value());
            case LEARNER, LEARNER_AND_TEACHERS -> requireLearner(caller, allows, id);
            case TEACHERS -> requireGroup(caller, allows, id);
        }
    }

    /**
     * @param learner that the path names; empty where it names none
     * @throws Forbidden where the caller does not have the scope, or is that learner
     */
    static void requireForAnother(Caller caller, Scope scope, Optional<UUID> learner) {
        if (!caller.may(scope)) {
            throw new Forbidden(scope);
        }
        requireAnothers(caller, learner, scope);
    }

    /** What a scope of staff gives is given to others. */
    private static void requireAnothers(Caller caller, Optional<UUID> learner, Scope... scopes) {
        if (learner.map(LearnerId::new).filter(caller::is).isPresent()) {
            throw Forbidden.forOneself(scopes);
        }
    }

    private void requireLearner(Caller caller, Allows allows, Optional<UUID> id) {
        if (!hasAny(caller, WITH_LEARNERS)) {
            throw new Forbidden(allows.value());
        }
        if (id.isEmpty() || caller.is(new LearnerId(id.get()))) {
            return;
        }
        if (!teaches(caller, new LearnerId(id.get()))) {
            throw Refusal.unknown("unknown-learner", "There is no learner under this id.");
        }
        if (allows.own() == Own.LEARNER) {
            throw new Forbidden(allows.value());
        }
    }

    private void requireGroup(Caller caller, Allows allows, Optional<UUID> id) {
        if (!hasAny(caller, WITH_GROUPS)) {
            throw new Forbidden(allows.value());
        }
        if (id.map(GroupId::new).filter(group -> !teaches(caller, group)).isPresent()) {
            throw Refusal.unknown("unknown-group", "There is no group under this id.");
        }
    }

    private boolean teaches(Caller caller, LearnerId learner) {
        return teacher(caller).filter(teacher -> groups.teaches(teacher, learner)).isPresent();
    }

    private boolean teaches(Caller caller, GroupId group) {
        return teacher(caller).filter(teacher -> groups.teaches(teacher, group)).isPresent();
    }

    private static Optional<TeacherId> teacher(Caller caller) {
        return caller.person()
                .filter(_ -> caller.roles().contains(Role.TEACHER))
                .map(TeacherId::new);
    }

    private static boolean hasAny(Caller caller, Set<Role> roles) {
        return caller.roles().stream().anyMatch(roles::contains);
    }
}
