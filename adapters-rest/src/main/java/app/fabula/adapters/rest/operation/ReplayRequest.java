package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.Distinct;
import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to fold again from the whole log.
 *
 * @param projections all of them where it is left out
 * @param verify whether to compare the rebuilt rows with the live ones, which then stay
 */
@JsonBody
record ReplayRequest(
        @Nullable @Size(min = 1, max = 100) @Distinct List<@Line(max = 100) String> projections,
        @Nullable @Schema(defaultValue = "false") Boolean verify) {

    List<String> names() {
        return Objects.requireNonNullElse(projections, List.of());
    }

    boolean isVerification() {
        return Objects.requireNonNullElse(verify, false);
    }
}
