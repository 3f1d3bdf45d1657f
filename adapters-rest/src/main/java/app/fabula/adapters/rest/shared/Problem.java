package app.fabula.adapters.rest.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An error as a client gets it (RFC 9457).
 *
 * @param instance names this occurrence
 * @param traceId under which the log has it, 32 hexadecimal digits
 * @param errors what is wrong with the body, or with the parameters, left out where nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        @Schema(format = "uri-reference", example = "/problems/unknown-story") URI type,
        @Line(max = 100) String title,
        int status,
        @Line(max = 2_000) String detail,
        @Schema(format = "uri", example = "urn:uuid:0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9a10")
                URI instance,
        @Schema(
                        pattern = "^[0-9a-f]{32}$",
                        maxLength = 32,
                        example = "4bf92f3577b34da6a3ce929d0e0e4736")
                String traceId,
        @Nullable @Size(max = Problem.MOST_ERRORS) List<Fault> errors) {
    static final int MOST_ERRORS = 50;

    static Problem of(ProblemType type, String detail) {
        return of(type, detail, List.of());
    }

    static Problem of(ProblemType type, String detail, List<Fault> errors) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                URI.create("urn:uuid:" + UUID.randomUUID()),
                Trace.current(),
                errors.isEmpty() ? null : errors.stream().limit(MOST_ERRORS).toList());
    }
}
