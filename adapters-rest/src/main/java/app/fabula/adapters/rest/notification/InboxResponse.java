package app.fabula.adapters.rest.notification;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.notification.GetInbox.View;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param unread how many there are that are neither read nor muted, on whatever page
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InboxResponse(
        int unread,
        @Size(max = 100) List<NotificationResponse> items,
        @Nullable @Line(max = 4_000) String nextCursor) {
    static InboxResponse of(View view) {
        return new InboxResponse(
                view.unread(),
                view.entries().items().stream().map(NotificationResponse::of).toList(),
                view.entries().next().orElse(null));
    }
}
