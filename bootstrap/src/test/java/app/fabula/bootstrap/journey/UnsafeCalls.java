package app.fabula.bootstrap.journey;

import app.fabula.bootstrap.journey.Api.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Calls of every operation that changes anything, each in a situation of its own. */
final class UnsafeCalls {
    /**
     * @param operation its id in the document
     * @param outcomeIsInTheLog whether its answer can be told again without having been kept
     */
    record Kind(
            String operation,
            String situation,
            boolean outcomeIsInTheLog,
            Supplier<Call> preparation) {
        @Override
        public String toString() {
            return operation + " " + situation;
        }
    }

    /**
     * @param afterwards what others do, so that the same call would be answered otherwise now
     */
    record Call(
            String method,
            String path,
            Optional<Condition> condition,
            String body,
            int status,
            Runnable afterwards) {
        Answer send(Api api, String key) {
            var request =
                    (body.isEmpty() ? api.request(path) : api.json(path))
                            .method(method, BodyPublishers.ofString(body))
                            .header("Idempotency-Key", key);
            condition.ifPresent(under -> request.header(under.header(), under.value()));
            return api.send(request, body);
        }

        Call seen(String tag) {
            return under(new Condition("If-Match", tag));
        }

        Call ifNew() {
            return under(new Condition("If-None-Match", "*"));
        }

        private Call under(Condition one) {
            return new Call(method, path, Optional.of(one), body, status, afterwards);
        }
    }

    private record Condition(String header, String value) {}

    /** Too old to be believed. */
    private static final String OLD = "2001-03-15T19:00:00Z";

    private static final String KEY = "{\"name\":\"shop\",\"scopes\":[\"stories:read\"]}";

    private final RunningFabula fabula;
    private final Api api;

    UnsafeCalls(RunningFabula fabula) {
        this.fabula = fabula;
        this.api = fabula.api();
    }

    List<Kind> all() {
        var all = new ArrayList<>(own());
        all.addAll(new UnsafeStreakCalls(api).all());
        all.addAll(new UnsafeInboxCalls(api).all());
        all.addAll(new UnsafeJobCalls(api).all());
        all.addAll(new UnsafeRuleCalls(api).all());
        return all;
    }

    private List<Kind> own() {
        return List.of(
                kind("publishStory", "", this::publish),
                kind("reviseStory", "", () -> revise(published())),
                kind("reviseStory", "of which the tag is known", this::reviseSeen),
                kind("retireStory", "", () -> retire(published())),
                kind("retireStory", "of which the tag is known", this::retireSeen),
                kind("retireStory", "that is there", this::retireThere),
                kind("importStories", "new, changed, the same and retired", this::load),
                kind("putLearner", "who is new", () -> plan(UUID.randomUUID(), 201)),
                kind("putLearner", "if new", () -> plan(UUID.randomUUID(), 201).ifNew()),
                kind("putLearner", "who is known", () -> plan(registered(), 200)),
                kind("putLearner", "of whom the tag is known", this::planSeen),
                kind("recordActivities", "new, known and refused", this::record),
                kind("recordActivities", "from another system", this::bring),
                kind("voidActivity", "", this::voidActivity),
                kind("releaseActivity", "", () -> review("release")),
                kind("releaseActivity", "that was released", () -> reviewAgain("release")),
                kind("discardActivity", "", () -> review("discard")),
                kind("discardActivity", "that was discarded", () -> reviewAgain("discard")),
                kind("putGroup", "that is new", () -> group(UUID.randomUUID(), 201)),
                kind("putGroup", "if new", () -> group(UUID.randomUUID(), 201).ifNew()),
                kind("putGroup", "that is known", () -> group(formed(), 200)),
                kind(
                        "revokeApiKey",
                        "",
                        () -> call("POST", key() + "/revocation", "", 200, () -> {})),
                kind("replayProjection", "", () -> replay("/projections/streak/replays", "")),
                kind("startReplay", "", () -> replay("/replays", "{\"projections\":[\"streak\"]}")),
                new Kind("stopReplay", "that is done", false, this::stop),
                new Kind("retryParkedSequence", "", false, () -> parked("retries", false)),
                new Kind("discardParkedEvent", "", false, () -> parked("discards", true)));
    }

    /** Those whose answer nobody sees twice. */
    List<Kind> shownOnce() {
        return List.of(
                kind("createApiKey", "", () -> call("POST", "/api-keys", KEY, 201, () -> {})),
                kind(
                        "rotateApiKey",
                        "",
                        () ->
                                call(
                                        "POST",
                                        key() + "/rotations",
                                        "{\"overlapSeconds\":60}",
                                        200,
                                        () -> {})));
    }

    static Kind kind(String operation, String situation, Supplier<Call> preparation) {
        return new Kind(operation, situation, true, preparation);
    }

    static Call call(String method, String path, String body, int status, Runnable afterwards) {
        return new Call(method, path, Optional.empty(), body, status, afterwards);
    }

    private Call publish() {
        return call("POST", "/stories", story("A fox."), 201, this::published);
    }

    private Call revise(Answer published) {
        var path = path(published);
        return call(
                "PUT",
                path,
                story("A red fox."),
                200,
                () -> api.put(path, story("A grey fox.")).expecting(200));
    }

    private Call reviseSeen() {
        var published = published();
        return revise(published).seen(tag(published));
    }

    private Call retire(Answer published) {
        return call("POST", path(published) + "/retirement", "", 200, () -> {});
    }

    private Call retireSeen() {
        var published = published();
        return retire(published).seen(tag(published));
    }

    private Call retireThere() {
        return retireSeen().seen("*");
    }

    private Call load() {
        var id = UUID.randomUUID().toString();
        var before = imports(id + 2, "B", id + 3, "C", id + 4, "D");
        var loaded = api.post("/stories/imports", before).expecting(200).body().get("results");
        var gone = loaded.get(2).get("storyId").asString();
        api.post("/stories/" + gone + "/retirement", "").expecting(200);
        var body = imports(id + 1, "A", id + 2, "b", id + 3, "C", id + 4, "d");
        return call(
                "POST",
                "/stories/imports",
                body,
                200,
                () -> {
                    var later = imports(id + 1, "AA", id + 2, "BB");
                    api.post("/stories/imports", later).expecting(200);
                });
    }

    private Call plan(UUID learner, int status) {
        var path = "/learners/" + learner;
        return call("PUT", path, plan(7), status, () -> api.put(path, plan(9)).expecting(200));
    }

    private Call planSeen() {
        var learner = registered();
        return plan(learner, 200).seen(api.get("/learners/" + learner).tag());
    }

    private UUID registered() {
        var learner = UUID.randomUUID();
        api.put("/learners/" + learner, plan(1)).expecting(201);
        return learner;
    }

    private Call group(UUID group, int status) {
        var path = "/groups/" + group;
        return call(
                "PUT",
                path,
                group("Foxes"),
                status,
                () -> api.put(path, group("Bears")).expecting(200));
    }

    private UUID formed() {
        var group = UUID.randomUUID();
        api.put("/groups/" + group, group("Wolves")).expecting(201);
        return group;
    }

    private static String group(String name) {
        return "{\"name\":\"%s\",\"teachers\":[],\"learners\":[]}".formatted(name);
    }

    private String key() {
        var issued = api.post("/api-keys", KEY).expecting(201);
        return "/api-keys/" + issued.body().at("/key/id").asString();
    }

    private Call record() {
        var path = "/learners/" + registered() + "/activities";
        var story = published().body().get("id").asString();
        api.post(path, activities(started(1, story))).expecting(200);
        var unknown = started(3, UUID.randomUUID().toString());
        var old = started(5, story, OLD);
        return call(
                "POST",
                path,
                activities(started(1, story), started(2, story), unknown, old, started(2, story)),
                200,
                () -> api.post(path, activities(started(4, story))).expecting(200));
    }

    private Call voidActivity() {
        var activities = "/learners/" + registered() + "/activities";
        var story = published().body().get("id").asString();
        api.post(activities, activities(started(1, story))).expecting(200);
        var path = activities + "/" + new UUID(4, 1) + "/void";
        return call("POST", path, "{\"reason\":\"Not me.\"}", 200, () -> {});
    }

    private Call bring() {
        var path = "/learners/" + registered() + "/activities";
        var story = published().body().get("id").asString();
        var body = activities(started(1, story, OLD), started(2, story));
        return call("POST", path + "?import=true", body, 200, () -> {});
    }

    private Call review(String how) {
        var learner = "/learners/" + registered();
        var story = published().body().get("id").asString();
        api.post(learner + "/activities", activities(started(1, story, OLD))).expecting(200);
        var path = learner + "/quarantine/" + new UUID(4, 1) + "/" + how;
        return call(
                "POST",
                path,
                "{\"reason\":\"She was on a ship.\"}",
                200,
                () -> api.post(path, "{\"reason\":\"So I heard.\"}").expecting(200));
    }

    private Call reviewAgain(String how) {
        var review = review(how);
        review.afterwards().run();
        return review;
    }

    private Call replay(String path, String body) {
        return call("POST", path, body, 202, () -> Replaying.awaitEnd(api));
    }

    private Call stop() {
        var id = Replaying.projection(api, "streak").get("id").asString();
        return call("POST", "/replays/" + id + "/stop", "", 202, () -> {});
    }

    private Call parked(String what, boolean isNamed) {
        var sequence = "learner:" + registered();
        fabula.execute(
                """
                insert into parked_sequence (follower, sequence, position, error, attempts)
                select 'streak', '%1$s', position, 'Planted.', 1 from event where '%1$s' = any (tags)
                """
                        .formatted(sequence));
        var position =
                fabula.count(
                        "select position from parked_sequence where sequence = '" + sequence + "'");
        var body = isNamed ? "{\"position\":" + position + "}" : "";
        var path = "/parked-sequences/streak/" + sequence + "/" + what;
        return call("POST", path, body, 200, () -> {});
    }

    private Answer published() {
        return api.post("/stories", story("A fox.")).expecting(201);
    }

    private static String path(Answer published) {
        return "/stories/" + published.body().get("id").asString();
    }

    private String tag(Answer published) {
        return api.getShowing(published.position(), path(published)).tag();
    }

    private static String story(String page) {
        return """
        {"language":"en","title":"Fox","licence":"CC BY 4.0","pages":["%s"]}\
        """
                .formatted(page);
    }

    /**
     * @param stories the identity of each, and its page
     */
    private static String imports(String... stories) {
        var all = new StringBuilder();
        for (var i = 0; i < stories.length; i += 2) {
            var identity = "{\"identity\":\"" + stories[i] + "\",";
            all.append(i == 0 ? "" : ",")
                    .append(story(stories[i + 1]).replaceFirst("\\{", identity));
        }
        return "{\"stories\":[" + all + "]}";
    }

    private static String plan(int pages) {
        return """
        {"zoneId":"Etc/UTC","languages":["en"],"nativeLanguage":"de","dailyGoal":{"pages":%d}}\
        """
                .formatted(pages);
    }

    private static String started(int number, String story) {
        return started(number, story, "2026-03-15T19:00:00Z");
    }

    private static String started(int number, String story, String at) {
        return """
        {"id":"%s","type":"story-started","storyId":"%s","occurredAt":"%s","zoneId":"Etc/UTC"}\
        """
                .formatted(new UUID(4, number), story, at);
    }

    private static String activities(String... activities) {
        return "{\"activities\":[" + String.join(",", activities) + "]}";
    }
}
