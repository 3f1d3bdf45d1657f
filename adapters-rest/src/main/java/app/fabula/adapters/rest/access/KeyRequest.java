package app.fabula.adapters.rest.access;

import app.fabula.adapters.rest.shared.Distinct;
import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.OurAge;
import app.fabula.domain.access.Scope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param name for people: who has the key, and what for
 * @param scopes what its holder may do
 * @param expiresAt from when on it is refused; never, where it is left out
 */
@JsonBody
record KeyRequest(
        @NotNull @Line(max = 100) String name,
        @NotNull @Size(min = 1, max = 20) @Distinct List<Scope> scopes,
        @Nullable @OurAge Instant expiresAt) {}
