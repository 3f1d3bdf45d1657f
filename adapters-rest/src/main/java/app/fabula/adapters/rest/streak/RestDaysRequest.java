package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.JsonBody;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;

/**
 * @param weekdays on which the learner does not read; none is a choice, too
 */
@JsonBody
record RestDaysRequest(@NotNull @Size(max = 2) List<Weekday> weekdays) {
    List<DayOfWeek> days() {
        return weekdays.stream().map(Weekday::day).toList();
    }
}
