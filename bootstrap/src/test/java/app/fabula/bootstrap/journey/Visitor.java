package app.fabula.bootstrap.journey;

import app.fabula.bootstrap.journey.AccessRule.Whose;
import java.util.Set;

/**
 * Somebody who tries every operation, on a group and a learner who is in it.
 *
 * @param name for people
 * @param api with their token or key
 * @param relation to that learner and that group
 */
record Visitor(String name, Api api, Relation relation, Set<String> scopes) {
    enum Relation {
        /** Cannot have any learner or group of their own. */
        NONE,
        OWNER,
        OTHER_LEARNER,
        TEACHER,
        OTHER_TEACHER
    }

    enum Welcome {
        ALLOWED,
        FORBIDDEN,
        AS_IF_NOT_THERE
    }

    Welcome expected(AccessRule rule) {
        if (rule.whose() == Whose.ANOTHERS && relation == Relation.OWNER) {
            return Welcome.FORBIDDEN;
        }
        if (rule.whose() == Whose.EVERYBODYS || rule.scopes().stream().anyMatch(scopes::contains)) {
            return Welcome.ALLOWED;
        }
        return switch (rule.whose()) {
            case NOBODYS, ANOTHERS, EVERYBODYS -> Welcome.FORBIDDEN;
            case A_LEARNERS ->
                    switch (relation) {
                        case OWNER -> Welcome.ALLOWED;
                        case OTHER_LEARNER, OTHER_TEACHER -> Welcome.AS_IF_NOT_THERE;
                        case NONE, TEACHER -> Welcome.FORBIDDEN;
                    };
            case A_LEARNERS_TO_READ ->
                    switch (relation) {
                        case OWNER, TEACHER -> Welcome.ALLOWED;
                        case OTHER_LEARNER, OTHER_TEACHER -> Welcome.AS_IF_NOT_THERE;
                        case NONE -> Welcome.FORBIDDEN;
                    };
            case A_GROUPS ->
                    switch (relation) {
                        case TEACHER -> Welcome.ALLOWED;
                        case OTHER_TEACHER -> Welcome.AS_IF_NOT_THERE;
                        case NONE, OWNER, OTHER_LEARNER -> Welcome.FORBIDDEN;
                    };
        };
    }
}
