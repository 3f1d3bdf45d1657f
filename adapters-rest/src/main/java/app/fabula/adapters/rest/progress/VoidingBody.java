package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.access.Caller;
import app.fabula.application.progress.Voiding;
import app.fabula.domain.access.Scope;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who said that an activity counts no more, why, and when.
 *
 * @param capacity of what waited in quarantine learner for the learner in person, staff for others
 * @param by a person or a key by its id; for staff, left out for others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Voiding")
record VoidingBody(
        @Schema(allowableValues = {"learner", "staff"}) String capacity,
        @Nullable @Line(max = 100) String by,
        @Line(max = 200) String reason,
        Instant at) {
    static VoidingBody of(Voiding voiding, Caller reader) {
        return new VoidingBody(
                KebabCase.of(voiding.capacity()),
                reader.may(Scope.LEARNERS_SUPPORT) ? voiding.by() : null,
                voiding.reason(),
                voiding.at());
    }
}
