package app.fabula.application.notification;

import app.fabula.application.shared.Projection;
import java.util.List;

public final class InboxProjection {
    public static final String NAME = "inbox";

    private InboxProjection() {}

    public static Projection into(Inbox inbox) {
        return new Projection(
                NAME,
                List.of(batch -> {
                    var telling = new Telling(inbox);
                    batch.forEach(telling::hear);
                    telling.save();
                }));
    }
}
