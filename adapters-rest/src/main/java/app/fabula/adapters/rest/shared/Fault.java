package app.fabula.adapters.rest.shared;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One thing that is wrong with a body.
 *
 * @param pointer to it: a JSON Pointer as a URI fragment (RFC 6901, section 6)
 * @param code in kebab-case
 */
record Fault(
        @Schema(example = "#/activities/0/page") String pointer,
        @Schema(example = "required") String code,
        @Schema(example = "Must be given.") String detail) {}
