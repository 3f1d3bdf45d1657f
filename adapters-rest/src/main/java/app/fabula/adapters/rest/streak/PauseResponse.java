package app.fabula.adapters.rest.streak;

import app.fabula.application.streak.GetHolds.Pause;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param id by which it can be ended
 * @param from the first day
 * @param to the last day, as it was declared
 * @param endedOn the last day where it was ended early, and before the first one it never began;
 *     else left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PauseResponse(
        UUID id, LocalDate from, LocalDate to, Instant decidedAt, @Nullable LocalDate endedOn) {
    static PauseResponse of(Pause pause) {
        return new PauseResponse(
                pause.id(),
                pause.from(),
                pause.to(),
                pause.declaredAt(),
                pause.endedOn().orElse(null));
    }
}
