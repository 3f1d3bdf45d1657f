package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Line;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param id of what was decided
 * @param language left out for the streak over all of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionResponse(UUID id, @Nullable @Line(max = 35) String language, Instant decidedAt) {}
