package app.fabula.adapters.rest.streak;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param weekdays in their order, each once
 */
record RestDaysResponse(
        @Size(max = 2) List<Weekday> weekdays,
        @Schema(allowableValues = {"chosen", "unchanged"}) String outcome) {
    static RestDaysResponse of(List<Weekday> weekdays, boolean isChange) {
        return new RestDaysResponse(
                weekdays.stream().distinct().sorted().toList(), isChange ? "chosen" : "unchanged");
    }
}
