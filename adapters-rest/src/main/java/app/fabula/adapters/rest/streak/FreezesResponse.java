package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.shared.Slice;
import app.fabula.application.streak.ListDecisions.Freeze;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FreezesResponse(
        @Size(max = 100) List<FreezeResponse> items,
        @Nullable @Line(max = 4_000) String nextCursor) {
    static FreezesResponse of(Slice<Freeze> freezes) {
        return new FreezesResponse(
                freezes.items().stream().map(FreezeResponse::of).toList(),
                freezes.next().orElse(null));
    }
}
