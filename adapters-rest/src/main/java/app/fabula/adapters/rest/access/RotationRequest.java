package app.fabula.adapters.rest.access;

import app.fabula.adapters.rest.shared.JsonBody;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/**
 * @param overlapSeconds how long the present text is accepted beside the new one, a week at most
 */
@JsonBody
record RotationRequest(@NotNull @Min(0) @Max(604_800) Integer overlapSeconds) {
    Duration overlap() {
        return Duration.ofSeconds(overlapSeconds);
    }
}
