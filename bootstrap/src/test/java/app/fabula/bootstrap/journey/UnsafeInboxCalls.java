package app.fabula.bootstrap.journey;

import static app.fabula.bootstrap.journey.UnsafeCalls.call;
import static app.fabula.bootstrap.journey.UnsafeCalls.kind;

import app.fabula.bootstrap.journey.UnsafeCalls.Call;
import app.fabula.bootstrap.journey.UnsafeCalls.Kind;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Calls of operations about notifications that change anything. */
final class UnsafeInboxCalls {
    private final Api api;

    UnsafeInboxCalls(Api api) {
        this.api = api;
    }

    List<Kind> all() {
        return List.of(
                kind("readNotifications", "", this::read),
                kind("putNotificationPreferences", "", () -> choose(registered())),
                kind("putNotificationPreferences", "of which the tag is known", this::chooseSeen));
    }

    private Call read() {
        var learner = registered();
        var phone = new Device(learner, "Etc/UTC");
        var story = Timetable.publish(api, "A", "A fox.", 1);
        phone.read(story, 1, 10, "2026-03-14T19:00:00Z");
        phone.finish(story, "2026-03-14T19:01:00Z");
        phone.sync(api);
        var inbox = "/learners/" + learner + "/notifications";
        Await.that(items -> !items.isEmpty(), () -> api.get(inbox).body().get("items"));
        var id = api.get(inbox).body().at("/items/0/id").asString();
        var body = "{\"notifications\":[\"%s\"]}".formatted(id);
        var page = phone.id("page-read", story, "2026-03-14T19:00:00Z");
        var voiding = "/learners/" + learner + "/activities/" + page + "/void";
        return call(
                "POST",
                inbox + "/read",
                body,
                200,
                () -> {
                    api.post(voiding, "{\"reason\":\"Not me.\"}").expecting(200);
                    Await.that(JsonNode::isEmpty, () -> api.get(inbox).body().get("items"));
                });
    }

    private Call choose(String learner) {
        var path = path(learner);
        var later = "{\"muted\":[\"milestone\"]}";
        return call(
                "PUT",
                path,
                "{\"digestAt\":\"18:00\"}",
                200,
                () -> api.put(path, later).expecting(200));
    }

    private Call chooseSeen() {
        var learner = registered();
        return choose(learner).seen(api.get(path(learner)).tag());
    }

    private static String path(String learner) {
        return "/learners/" + learner + "/notification-preferences";
    }

    private String registered() {
        var learner = UUID.randomUUID().toString();
        Timetable.register(api, learner, "Etc/UTC", "{\"pages\":1}", 0);
        return learner;
    }
}
