package app.fabula.adapters.rest.operation;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.Prose;
import app.fabula.application.operation.Comparison;
import app.fabula.application.operation.Replay;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param verify whether the rebuilt rows are compared with the live ones, which then stay
 * @param position up to which the log has been folded
 * @param target up to which it will be; it grows while others write
 * @param events folded since this run began; one that goes on where another was stopped folds fewer
 *     than there are
 * @param comparisons of a verification, once it is done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayResponse(
        UUID id,
        @Size(max = 100) List<@Line(max = 100) String> projections,
        boolean verify,
        @Schema(allowableValues = {"running", "done", "stopped", "failed"}) String state,
        long position,
        long target,
        long events,
        Instant startedAt,
        Instant updatedAt,
        @Size(max = 100) List<ComparisonResponse> comparisons,
        @Nullable @Prose(max = 10_000) String error) {

    /**
     * @param position of the last event that both show
     * @param live SHA-256 of the live rows
     * @param rebuilt SHA-256 of the rebuilt rows
     */
    record ComparisonResponse(
            @Line(max = 100) String projection,
            long position,
            @Line(max = 64) String live,
            @Line(max = 64) String rebuilt,
            boolean equal) {
        private static ComparisonResponse of(Comparison comparison) {
            return new ComparisonResponse(
                    comparison.projection(),
                    comparison.position(),
                    comparison.live(),
                    comparison.rebuilt(),
                    comparison.isEqual());
        }
    }

    static ReplayResponse of(Replay replay) {
        return new ReplayResponse(
                replay.id(),
                replay.projections(),
                replay.verify(),
                KebabCase.of(replay.state()),
                replay.position(),
                replay.target(),
                replay.events(),
                replay.startedAt(),
                replay.updatedAt(),
                replay.comparisons().stream().map(ComparisonResponse::of).toList(),
                replay.error().orElse(null));
    }
}
