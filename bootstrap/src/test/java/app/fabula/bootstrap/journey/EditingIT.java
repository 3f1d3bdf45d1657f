package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.journey.Api.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two editors of one thing: who has not seen what the other did overwrites nothing. */
class EditingIT {
    private static final RunningFabula fabula =
            new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"));
    private static final Api api = fabula.api();

    @AfterAll
    static void close() {
        fabula.close();
    }

    @Test
    void a_story_is_revised_only_by_who_has_seen_it() {
        var published = api.post("/stories", story("A fox.")).expecting(201);
        var path = "/stories/" + published.body().get("id").asString();
        var seen = api.getShowing(published.position(), path);
        var first = revise(path, seen.tag(), "A red fox.").expecting(200);
        var now = api.getShowing(first.position(), path);

        revise(path, seen.tag(), "A grey fox.").expecting(412);

        assertThat(api.get(path).body()).isEqualTo(now.body());
        assertThat(now.body().get("version").asInt()).isEqualTo(2);
        revise(path, now.tag(), "A grey fox.").expecting(200);
    }

    @Test
    void a_story_is_retired_only_by_who_has_seen_it() {
        var published = api.post("/stories", story("A fox.")).expecting(201);
        var path = "/stories/" + published.body().get("id").asString();
        var seen = api.getShowing(published.position(), path);
        var retirement = api.request(path + "/retirement").POST(BodyPublishers.noBody());

        api.send(retirement.copy().header("If-Match", "\"another\""), "").expecting(412);

        api.get(path).expecting(200);
        var gone = api.send(retirement.header("If-Match", seen.tag()), "").expecting(200);
        api.getOnceShown(gone.position(), path).expecting(410);
        revise(path, seen.tag(), "A red fox.").expecting(412);
        api.put(path, story("A red fox.")).expecting(409);
    }

    @Test
    void what_an_import_has_revised_must_be_seen_again() {
        var first = load("A fox.");
        var path = "/stories/" + first.body().get("results").get(0).get("storyId").asString();
        var seen = api.getShowing(first.position(), path);
        var second = load("A red fox.");
        var now = api.getShowing(second.position(), path);

        revise(path, seen.tag(), "A grey fox.").expecting(412);

        assertThat(api.get(path).tag()).isEqualTo(now.tag()).isNotEqualTo(seen.tag());
    }

    /** However many have seen the same, and however fast they are. */
    @Test
    void of_many_who_have_seen_the_same_only_one_edits_it() throws Exception {
        var published = api.post("/stories", story("A fox.")).expecting(201);
        var path = "/stories/" + published.body().get("id").asString();
        var tag = api.getShowing(published.position(), path).tag();
        try (var editors = Executors.newFixedThreadPool(8)) {
            var edits =
                    IntStream.range(0, 8)
                            .mapToObj(n -> editors.submit(() -> revise(path, tag, "Fox " + n)))
                            .toList();
            var statuses = new ArrayList<Integer>();
            for (var edit : edits) {
                statuses.add(edit.get().status());
            }
            assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        }
    }

    @Test
    void a_plan_is_changed_only_by_who_has_seen_it() {
        var path = "/learners/" + Timetable.ANA;
        put(path, "*", plan(1)).expecting(412);
        api.get(path).expecting(404);
        api.put(path, plan(1)).expecting(201);
        var seen = api.get(path).expecting(200);
        put(path, seen.tag(), plan(2)).expecting(200);

        put(path, seen.tag(), plan(3)).expecting(412);

        assertThat(api.get(path).body().get("dailyGoal").get("pages").asInt()).isEqualTo(2);
        put(path, "*", plan(3)).expecting(200);
    }

    @Test
    void a_group_is_formed_over_none_that_is_there() throws Exception {
        var path = "/groups/0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9b77";
        try (var editors = Executors.newFixedThreadPool(8)) {
            var edits =
                    IntStream.range(0, 8)
                            .mapToObj(n -> editors.submit(() -> form(path, "Class " + n)))
                            .toList();
            var statuses = new ArrayList<Integer>();
            for (var edit : edits) {
                statuses.add(edit.get().status());
            }
            assertThat(statuses).containsOnly(201, 412).containsOnlyOnce(201);
        }
    }

    @Test
    void who_insists_on_what_nobody_has_written_is_told_that_it_is_not_there() {
        var path = "/learners/00000000-0000-4000-8000-0000000000ed";
        var position = api.put(path, plan(1)).expecting(201).position();

        api.getOnceShown(position, path).expecting(200);
        api.getAwaiting(Long.toString(position + 1_000_000), path).expecting(503);
    }

    private static Answer form(String path, String name) {
        var body = "{\"name\":\"%s\",\"teachers\":[],\"learners\":[]}".formatted(name);
        return api.send(
                api.json(path).header("If-None-Match", "*").PUT(BodyPublishers.ofString(body)),
                body);
    }

    @Test
    void who_has_it_is_not_sent_it_again() {
        api.put("/learners/" + Timetable.BEN, plan(1)).expecting(201);
        var path = "/learners/" + Timetable.BEN + "/streak";
        var tag = api.get(path).expecting(200).tag();

        var again = api.send(api.request(path).header("If-None-Match", tag), "").expecting(304);

        assertThat(again.tag()).isEqualTo(tag);
    }

    private static Answer load(String page) {
        var imported = story(page).strip().replaceFirst("\\{", "{\"identity\":\"fox\",");
        return api.post("/stories/imports", "{\"stories\":[" + imported + "]}").expecting(200);
    }

    private static Answer revise(String path, String tag, String page) {
        return put(path, tag, story(page));
    }

    private static Answer put(String path, String tag, String body) {
        return api.send(
                api.json(path).header("If-Match", tag).PUT(BodyPublishers.ofString(body)), body);
    }

    private static String story(String page) {
        return """
        {"language":"en","title":"Fox","licence":"CC BY 4.0","pages":["%s"]}
        """
                .formatted(page);
    }

    private static String plan(int pages) {
        return """
        {"zoneId":"Etc/UTC","languages":["en"],"nativeLanguage":"de","dailyGoal":{"pages":%d}}
        """
                .formatted(pages);
    }
}
