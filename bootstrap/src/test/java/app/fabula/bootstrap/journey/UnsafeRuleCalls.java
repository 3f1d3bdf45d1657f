package app.fabula.bootstrap.journey;

import static app.fabula.bootstrap.journey.UnsafeCalls.call;
import static app.fabula.bootstrap.journey.UnsafeCalls.kind;

import app.fabula.bootstrap.journey.UnsafeCalls.Call;
import app.fabula.bootstrap.journey.UnsafeCalls.Kind;
import java.util.List;
import java.util.UUID;

/** Calls of operations about rules of achievements that change anything. */
final class UnsafeRuleCalls {
    private static final String REASON = "{\"reason\":\"Too easy.\"}";

    private final Api api;

    UnsafeRuleCalls(Api api) {
        this.api = api;
    }

    List<Kind> all() {
        return List.of(
                kind("putAchievementRule", "", () -> publish(path())),
                kind("putAchievementRule", "if new", () -> publish(path()).ifNew()),
                kind("putAchievementRule", "a version of it", () -> revise(published())),
                kind("putAchievementRule", "of which the tag is known", this::reviseSeen),
                kind("retireAchievementRule", "", () -> retire(published())),
                kind("retireAchievementRule", "of which the tag is known", this::retireSeen),
                new Kind("tryAchievementRule", "", false, this::attempt));
    }

    private Call publish(String path) {
        return call(
                "PUT",
                path + "?untried=true",
                rule(1),
                201,
                () -> api.put(path + "?untried=true", rule(2)).expecting(200));
    }

    private Call revise(String path) {
        return call(
                "PUT",
                path + "?untried=true",
                rule(2),
                200,
                () -> api.put(path + "?untried=true", rule(3)).expecting(200));
    }

    private Call reviseSeen() {
        var path = published();
        return revise(path).seen(api.get(path).expecting(200).tag());
    }

    private Call retire(String path) {
        return call("POST", path + "/retirement", REASON, 200, () -> {});
    }

    private Call retireSeen() {
        var path = published();
        return retire(path).seen(api.get(path).expecting(200).tag());
    }

    private Call attempt() {
        return call("POST", path() + "/trials", rule(1), 202, () -> {});
    }

    private String published() {
        var path = path();
        api.put(path + "?untried=true", rule(1)).expecting(201);
        return path;
    }

    private static String path() {
        return "/achievement-rules/" + UUID.randomUUID();
    }

    /** That nobody comes near to. */
    private static String rule(int version) {
        return """
        {"version":%d,"deeds":{"kinds":["PAGE_READ"]},"measure":{"kind":"COUNTER"},"tiers":[1000000],\
        "texts":{"en":{"title":"Far","description":"{target} pages."}}}\
        """
                .formatted(version);
    }
}
