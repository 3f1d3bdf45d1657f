package app.fabula.adapters.rest.group;

import app.fabula.adapters.rest.shared.Distinct;
import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A group as it is to be.
 *
 * @param teachers the ids that their tokens stand for
 */
@JsonBody
record GroupRequest(
        @NotNull @Line(max = 100) String name,
        @NotNull @Size(max = 20) @Distinct List<TeacherId> teachers,
        @NotNull @Size(max = 500) @Distinct List<LearnerId> learners) {}
