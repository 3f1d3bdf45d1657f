package app.fabula.application.access;

import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.Role;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whoever is behind a request, once that is proved.
 *
 * @param name stable, and never shared with another one
 * @param person the id of a person; empty for a service
 */
public record Caller(String name, Optional<UUID> person, Set<Role> roles, Set<Scope> scopes)
        implements Principal {
    private static final String LOCAL = "local";

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** A person may do what their roles may. */
    public static Caller person(UUID id, Set<Role> roles) {
        var scopes =
                roles.stream()
                        .flatMap(role -> role.scopes().stream())
                        .collect(Collectors.toUnmodifiableSet());
        return new Caller("person:" + id, Optional.of(id), roles, scopes);
    }

    /** A service may do what its key may. */
    public static Caller service(KeyId key, Set<Scope> scopes) {
        return new Caller("key:" + key, Optional.empty(), Set.of(), scopes);
    }

    /** Who can read the files of the instance's owner: everything is theirs already. */
    public static Caller local() {
        return new Caller(LOCAL, Optional.empty(), Set.of(), EnumSet.allOf(Scope.class));
    }

    /** Whether it is the owner of the machine, by the command line. */
    public boolean isLocal() {
        return name.equals(LOCAL);
    }

    @Override
    public String getName() {
        return name;
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }

    public boolean is(LearnerId learner) {
        return roles.contains(Role.LEARNER) && person.filter(learner.value()::equals).isPresent();
    }
}
