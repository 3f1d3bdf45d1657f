package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.shared.Slice;
import app.fabula.application.streak.GetHolds.Pause;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PausesResponse(
        @Size(max = 100) List<PauseResponse> items,
        @Nullable @Line(max = 4_000) String nextCursor) {
    static PausesResponse of(Slice<Pause> pauses) {
        return new PausesResponse(
                pauses.items().stream().map(PauseResponse::of).toList(),
                pauses.next().orElse(null));
    }
}
