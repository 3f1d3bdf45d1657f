package app.fabula.adapters.rest.access;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.adapters.rest.shared.ShownOnce;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

@Tag(name = "Keys", description = "Keys of services that call from outside.")
interface ApiKeysApi {

    @ShownOnce
    @Allows(Scope.KEYS_WRITE)
    @Operation(
            operationId = "createApiKey",
            summary = "Make a key",
            description =
                    "The answer has the key's text, which is kept nowhere and shown to nobody"
                            + " again. Who holds it sends it as a bearer token.")
    @ApiResponse(responseCode = "201", description = "Made.", useReturnTypeSchema = true)
    @Refuses(ProblemType.API_KEY_EXPIRED)
    ResponseEntity<IssuedKeyResponse> create(KeyRequest key);

    @Allows(Scope.KEYS_READ)
    @Operation(
            operationId = "getApiKeys",
            summary = "List the keys",
            description = "All that were ever made, the newest first, also what was revoked.")
    ResponseEntity<ApiKeysResponse> list(
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @ShownOnce
    @Allows(Scope.KEYS_WRITE)
    @Operation(
            operationId = "rotateApiKey",
            summary = "Give a key a new text",
            description =
                    "The one that it has now is accepted for a while longer, so that no call fails"
                            + " while the new one is handed out. Never are there three: as long as one of before is accepted, to"
                            + " rotate again replaces the new one.")
    @Refuses({
        ProblemType.UNKNOWN_API_KEY,
        ProblemType.API_KEY_REVOKED,
        ProblemType.API_KEY_EXPIRED
    })
    ResponseEntity<IssuedKeyResponse> rotate(
            @Parameter(description = "Of the key.") KeyId id, RotationRequest rotation);

    @Allows(Scope.KEYS_WRITE)
    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke a key",
            description =
                    "For good, on every instance within 5 seconds. To revoke it again changes"
                            + " nothing.")
    @Refuses(ProblemType.UNKNOWN_API_KEY)
    ResponseEntity<ApiKeyResponse> revoke(@Parameter(description = "Of the key.") KeyId id);
}
