package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.shared.Slice;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutagesResponse(
        @Size(max = 100) List<OutageResponse> items,
        @Nullable @Line(max = 4_000) String nextCursor) {
    static OutagesResponse of(Slice<OutageResponse> outages) {
        return new OutagesResponse(outages.items(), outages.next().orElse(null));
    }
}
