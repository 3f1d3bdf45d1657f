package app.fabula.domain.access;

import static app.fabula.domain.access.Scope.ACHIEVEMENTS_WRITE;
import static app.fabula.domain.access.Scope.ACTIVITIES_IMPORT;
import static app.fabula.domain.access.Scope.GROUPS_READ;
import static app.fabula.domain.access.Scope.GROUPS_WRITE;
import static app.fabula.domain.access.Scope.KEYS_READ;
import static app.fabula.domain.access.Scope.KEYS_WRITE;
import static app.fabula.domain.access.Scope.LEARNERS_READ;
import static app.fabula.domain.access.Scope.LEARNERS_SUPPORT;
import static app.fabula.domain.access.Scope.OPERATION_READ;
import static app.fabula.domain.access.Scope.OPERATION_WRITE;
import static app.fabula.domain.access.Scope.STORIES_READ;
import static app.fabula.domain.access.Scope.STORIES_WRITE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a person is here, as a token says. Beside its scopes, a learner reaches what is their own,
 * and a teacher reads what belongs to the learners of their groups.
 */
public enum Role {
    LEARNER,
    TEACHER,
    AUTHOR,
    ANALYST,
    /** Staff who answer learners' questions. */
    SUPPORT,
    OPERATOR;

    /** Empty for a name that means nothing here: tokens carry roles of other systems too. */
    public static Optional<Role> of(String name) {
        return Arrays.stream(values()).filter(role -> role.code().equals(name)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Set<Scope> scopes() {
        return switch (this) {
            case LEARNER, TEACHER, ANALYST -> Set.of(STORIES_READ);
            case AUTHOR -> Set.of(STORIES_READ, STORIES_WRITE, ACHIEVEMENTS_WRITE);
            case SUPPORT -> Set.of(STORIES_READ, LEARNERS_READ, LEARNERS_SUPPORT);
            case OPERATOR ->
                    Set.of(
                            STORIES_READ,
                            ACHIEVEMENTS_WRITE,
                            ACTIVITIES_IMPORT,
                            LEARNERS_SUPPORT,
                            GROUPS_READ,
                            GROUPS_WRITE,
                            KEYS_READ,
                            KEYS_WRITE,
                            OPERATION_READ,
                            OPERATION_WRITE);
        };
    }
}
