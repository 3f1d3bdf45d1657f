package app.fabula.adapters.rest.streak;

import app.fabula.domain.streak.Run;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row.
 *
 * @param days how many, 0 where there is no run
 * @param from its first day, left out where there is no run
 * @param to its last day, left out where there is no run
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunResponse(int days, @Nullable LocalDate from, @Nullable LocalDate to) {
    public static RunResponse of(Optional<Run> run) {
        return run.map(RunResponse::of).orElse(new RunResponse(0, null, null));
    }

    static RunResponse of(Run run) {
        return new RunResponse(run.days(), run.from(), run.to());
    }
}
