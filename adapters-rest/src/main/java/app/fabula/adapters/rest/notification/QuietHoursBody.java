package app.fabula.adapters.rest.notification;

import app.fabula.domain.notification.QuietHours;
import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/**
 * On the wall clock where the learner lives; over midnight where they end earlier than they begin,
 * around the clock but for one moment where they end when they begin.
 *
 * @param from the first moment of peace
 * @param to the first moment after it
 */
record QuietHoursBody(
        @NotNull @JsonFormat(pattern = TIME) LocalTime from,
        @NotNull @JsonFormat(pattern = TIME) LocalTime to) {
    /** As times of day are written. */
    static final String TIME = "HH:mm";

    static QuietHoursBody of(QuietHours hours) {
        return new QuietHoursBody(hours.from(), hours.to());
    }

    QuietHours hours() {
        return new QuietHours(from, to);
    }
}
