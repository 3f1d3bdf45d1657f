package app.fabula.adapters.rest.notification;

import app.fabula.adapters.rest.shared.JsonBody;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * @param notifications their ids
 */
@JsonBody
record ReadRequest(@NotNull @Size(min = 1, max = 100) List<UUID> notifications) {}
