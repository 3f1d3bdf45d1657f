package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What learners are told, from the announcement until they have read it. */
class InboxIT {
    private static final Instant now = Instant.parse("2026-03-15T20:00:00Z");
    private static RunningFabula fabula;
    private static Api api;

    private final String learner = UUID.randomUUID().toString();
    private final Device phone = new Device(learner, "Europe/Berlin");
    private final String inbox = "/learners/" + learner + "/notifications";
    private final String preferences = "/learners/" + learner + "/notification-preferences";

    @BeforeAll
    static void start() {
        fabula = new RunningFabula(now);
        api = fabula.api();
    }

    @AfterAll
    static void stop() {
        fabula.close();
    }

    @Test
    void an_achievement_is_told_read_and_gone_when_it_was_not_true() {
        var story = finished();
        await("first-goal", "first-story", "one-sitting");
        var told = item("first-story");
        assertThat(told.get("occurredAt").asString()).isEqualTo("2026-03-14T18:01:00Z");
        assertThat(told.get("deliverAt")).isEqualTo(told.get("noticedAt"));
        assertThat(inbox().get("unread").asInt()).isEqualTo(3);

        var read = api.post(inbox + "/read", reading(told)).expecting(200);
        var shown = api.getShowing(read.position(), inbox).body();
        assertThat(shown.get("unread").asInt()).isEqualTo(2);
        assertThat(item("first-story").get("readAt").asString()).isEqualTo(now.toString());
        assertThat(api.get(inbox + "?unread=true").body().get("items")).hasSize(2);
        var again = api.post(inbox + "/read", reading(told)).expecting(200);
        assertThat(again.position()).isEqualTo(read.position());

        var page = phone.id("page-read", story, "2026-03-14T18:00:00Z");
        api.post(
                        "/learners/" + learner + "/activities/" + page + "/void",
                        "{\"reason\":\"My brother read it.\"}")
                .expecting(200);
        await();
        api.post(inbox + "/read", reading(told)).expecting(200);
        assertThat(inbox().get("unread").asInt()).isZero();
        Replaying.verified(api);
    }

    @Test
    void what_a_learner_wishes_holds_at_once() {
        finished();
        await("first-goal", "first-story", "one-sitting");
        var wished =
                "{\"quietHours\":{\"from\":\"20:00\",\"to\":\"07:30\"},\"muted\":[\"milestone\"]}";
        var before = api.get(preferences).expecting(200);
        api.put(preferences, wished).expecting(200);
        assertThat(api.get(preferences).body()).isEqualTo(json(wished));
        assertThat(items().getFirst().get("deliverAt").asString())
                .isEqualTo("2026-03-16T06:30:00Z");
        api.put(preferences, "{\"muted\":[\"achievement\"]}").expecting(200);
        assertThat(items()).isEmpty();
        api.put(preferences, "{\"digestAt\":\"18:00\"}").expecting(200);
        assertThat(items().getFirst().get("deliverAt").asString())
                .isEqualTo("2026-03-16T17:00:00Z");
        assertThat(items().getFirst().get("digest").asBoolean()).isTrue();
        var late =
                api.json(preferences)
                        .header("If-Match", before.tag())
                        .method("PUT", BodyPublishers.ofString("{}"));
        api.send(late, "{}").expecting(412);
    }

    @Test
    void what_is_no_time_or_topic_changes_nothing() {
        register();
        var before = api.get(preferences).expecting(200).body();
        for (var bad :
                List.of(
                        "{\"digestAt\":\"25:00\"}",
                        "{\"digestAt\":\"6:00\"}",
                        "{\"digestAt\":\"18:00:00\"}",
                        "{\"quietHours\":{\"from\":\"20:00\"}}",
                        "{\"muted\":[\"weather\"]}",
                        "{\"muted\":[\"milestone\",\"milestone\"]}")) {
            api.put(preferences, bad).expecting(422);
        }
        api.post(inbox + "/read", "{\"notifications\":[]}").expecting(422);
        assertThat(api.get(preferences).body()).isEqualTo(before);
    }

    @Test
    void an_inbox_is_its_learners_own() {
        register();
        var own = as(UUID.fromString(learner));
        own.get(inbox).expecting(200);
        own.get(preferences).expecting(200);
        var other = as(UUID.randomUUID());
        other.get(inbox).expecting(404);
    }

    private static Api as(UUID person) {
        var token = fabula.issuer().token(person, Set.of(Role.LEARNER), Duration.ofMinutes(5));
        return api.as(token);
    }

    private void register() {
        Timetable.register(api, learner, "Europe/Berlin", "{\"pages\":1}", 0);
    }

    private String finished() {
        register();
        var story = Timetable.publish(api, "A", "A fox.", 1);
        phone.read(story, 1, 10, "2026-03-14T18:00:00Z");
        phone.finish(story, "2026-03-14T18:01:00Z");
        phone.sync(api);
        return story;
    }

    /** Until they are told of just these achievements. */
    private void await(String... codes) {
        Await.equal(
                Set.of(codes),
                () ->
                        items().stream()
                                .map(item -> item.get("achievement").asString())
                                .collect(Collectors.toSet()));
    }

    private JsonNode item(String code) {
        return items().stream()
                .filter(item -> item.get("achievement").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode inbox() {
        return api.get(inbox).expecting(200).body();
    }

    private List<JsonNode> items() {
        return inbox().get("items").valueStream().toList();
    }

    private static String reading(JsonNode notification) {
        return "{\"notifications\":[\"%s\"]}".formatted(notification.get("id").asString());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
