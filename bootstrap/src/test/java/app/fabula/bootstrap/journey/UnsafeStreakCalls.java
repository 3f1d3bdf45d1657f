package app.fabula.bootstrap.journey;

import static app.fabula.bootstrap.journey.UnsafeCalls.call;
import static app.fabula.bootstrap.journey.UnsafeCalls.kind;

import app.fabula.bootstrap.journey.UnsafeCalls.Call;
import app.fabula.bootstrap.journey.UnsafeCalls.Kind;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Of the {@link UnsafeCalls} those that are about streaks, in the middle of March 2026. */
final class UnsafeStreakCalls {
    /** How many events there are beside what is announced of streaks and achievements. */
    static final String UNANNOUNCED =
            "select count(*) from event where name !~"
                    + " '^(streak\\.(Streak|Day|Milestone)|achievement\\.Achievement)'";

    private static final AtomicInteger outages = new AtomicInteger();

    private final Api api;

    UnsafeStreakCalls(Api api) {
        this.api = api;
    }

    List<Kind> all() {
        return List.of(
                kind("buyFreeze", "", this::buy),
                kind(
                        "grantFreeze",
                        "",
                        () -> freeze("/freeze-grants", "{\"reason\":\"A present.\"}")),
                kind("repairStreak", "", this::repair),
                kind("declarePause", "", () -> decision(streak() + "/pauses", pause(), 201)),
                kind("endPause", "", this::endPause),
                kind("chooseRestDays", "", this::rest),
                kind("declareOutage", "", this::outage));
    }

    private Call buy() {
        Timetable.shelve(api, Timetable.story("A", "A fox.", 1));
        return freeze("/freezes", "{\"language\":\"en\"}");
    }

    /** Somebody else takes the last place in the stock. */
    private Call freeze(String path, String body) {
        var at = streak() + path;
        return call("POST", at, body, 201, () -> api.post(at, body).expecting(201));
    }

    private Call repair() {
        var learner = registered();
        var phone = new Device(learner, "Etc/UTC");
        phone.read(Timetable.publish(api, "A", "A fox.", 1), 1, 10, "2026-03-12T19:00:00Z");
        phone.sync(api);
        return decision("/learners/" + learner + "/streak/repairs", "{}", 201);
    }

    private Call endPause() {
        var pauses = streak() + "/pauses";
        var id = api.post(pauses, pause()).expecting(201).body().get("id").asString();
        return decision(pauses + "/" + id + "/end", "", 200);
    }

    private Call rest() {
        var path = streak() + "/rest-days";
        var others = "{\"weekdays\":[]}";
        return call(
                "POST",
                path,
                "{\"weekdays\":[\"sunday\"]}",
                200,
                () -> api.post(path, others).expecting(200));
    }

    private Call outage() {
        var hour = "2001-01-01T%02d:".formatted(outages.getAndIncrement() % 24);
        var body =
                "{\"from\":\"%1$s00:00Z\",\"to\":\"%1$s30:00Z\",\"reason\":\"Down.\"}"
                        .formatted(hour);
        return decision("/outages", body, 201);
    }

    private static Call decision(String path, String body, int status) {
        return call("POST", path, body, status, () -> {});
    }

    private static String pause() {
        return "{\"from\":\"2026-04-06\",\"to\":\"2026-04-12\"}";
    }

    private String streak() {
        return "/learners/" + registered() + "/streak";
    }

    private String registered() {
        var learner = UUID.randomUUID().toString();
        Timetable.register(api, learner, "Etc/UTC", "{\"pages\":1}", 0);
        return learner;
    }
}
