package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.shared.Slice;
import app.fabula.application.streak.ListDecisions.Repair;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RepairsResponse(
        @Size(max = 100) List<DecisionResponse> items,
        @Nullable @Line(max = 4_000) String nextCursor) {
    static RepairsResponse of(Slice<Repair> repairs) {
        return new RepairsResponse(
                repairs.items().stream().map(RepairsResponse::decision).toList(),
                repairs.next().orElse(null));
    }

    private static DecisionResponse decision(Repair repair) {
        return new DecisionResponse(
                repair.id(), Tracks.language(repair.track()), repair.decidedAt());
    }
}
