package app.fabula.adapters.rest.notification;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * @param notifications the ids that were sent, none of which is unread now
 */
record ReadResponse(@Size(max = 100) List<UUID> notifications) {}
