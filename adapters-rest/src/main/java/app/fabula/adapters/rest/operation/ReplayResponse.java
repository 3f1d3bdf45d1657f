package app.fabula.adapters.rest.operation;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * @param name of the projection
 */
record ReplayResponse(String name, @Schema(allowableValues = "accepted") String outcome) {}
