package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.achievement.MeasureForm;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule measures of deeds.
 *
 * @param of a quantity for a sum or a maximum; a side of deeds for what is distinct, a set or a
 *     sequence; left out for the others
 * @param values of a set or a sequence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleMeasure")
record MeasureBody(
        @NotNull MeasureForm.Kind kind,
        @Nullable Of of,
        @Nullable @Size(min = 1, max = 100) List<@Line(max = 100) String> values) {

    /** Facets first, then quantities. */
    enum Of {
        STORY,
        LANGUAGE,
        LEVEL,
        DAY,
        WORDS,
        ACTIVE_SECONDS,
        STREAK_DAYS,
        DAYS_AWAY,
        SITTINGS
    }

    static MeasureBody of(MeasureForm measure) {
        return new MeasureBody(
                MeasureForm.Kind.valueOf(measure.kind()),
                measure.of() == null ? null : Of.valueOf(measure.of()),
                measure.values().isEmpty() ? null : measure.values());
    }

    MeasureForm form() {
        return new MeasureForm(
                kind.name(),
                of == null ? null : of.name(),
                Objects.requireNonNullElse(values, List.of()));
    }
}
