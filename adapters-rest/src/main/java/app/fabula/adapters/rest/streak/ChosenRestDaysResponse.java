package app.fabula.adapters.rest.streak;

import app.fabula.application.streak.GetHolds.RestDays;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param weekdays in their order
 * @param from the first day on which they hold, the one after the choice; left out where there
 *     never was one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChosenRestDaysResponse(@Size(max = 2) List<Weekday> weekdays, @Nullable LocalDate from) {
    static ChosenRestDaysResponse of(RestDays rest) {
        return new ChosenRestDaysResponse(
                rest.weekdays().stream().map(Weekday::of).toList(), rest.from().orElse(null));
    }
}
