package app.fabula.adapters.rest.access;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.access.Caller;
import app.fabula.domain.access.Role;
import app.fabula.domain.access.Scope;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param name of the principal: what is counted and logged
 * @param id of a person: a learner's id, or a teacher's; left out for a service
 * @param scopes what may be done to things of others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallerResponse(
        @Line(max = 100) String name,
        @Nullable UUID id,
        @Size(max = 10) List<@Line(max = 50) String> roles,
        @Size(max = 20) List<@Line(max = 50) String> scopes) {
    static CallerResponse of(Caller caller) {
        return new CallerResponse(
                caller.name(),
                caller.person().orElse(null),
                caller.roles().stream().map(Role::code).sorted().toList(),
                caller.scopes().stream().map(Scope::code).sorted().toList());
    }
}
