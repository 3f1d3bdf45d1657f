package app.fabula.adapters.rest.access;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.application.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;

@Tag(name = "Callers", description = "Whom the server takes you for.")
interface CallersApi {

    @Allows(own = Own.CALLER)
    @Operation(
            operationId = "getCaller",
            summary = "Ask who you are",
            description =
                    "What your token or key stands for here: the id under which a learner's things"
                            + " are found, roles, and scopes.")
    ResponseEntity<CallerResponse> get(@Parameter(hidden = true) Caller caller);
}
