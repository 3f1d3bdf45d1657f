package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A learner completes a story, and then it turns out that somebody else has read one page. */
class VoidingIT {
    private static final Instant now = Instant.parse("2026-03-15T20:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NOT_ME = "{\"reason\":\"My brother read it.\"}";
    private static final String ANNOUNCED =
            """
            select split_part(name, '.', 2) from event_log
            where payload::json ->> 'code' = 'first-story' or name like 'progress.StoryComplet%'
            order by name, position
            """;

    @Test
    void what_is_voided_counts_nowhere_and_what_followed_from_it_is_taken_back() {
        try (var fabula = new RunningFabula(now)) {
            var owner = fabula.api();
            var times = Timetable.begin(owner);
            var api = ana(fabula);
            var phone = new Device(Timetable.ANA, "Europe/Berlin");
            phone.read(times.storyA(), 1, 10, "2026-03-02T18:00:00Z");
            phone.read(times.storyA(), 2, 10, "2026-03-02T18:01:00Z");
            phone.read(times.storyA(), 3, 10, "2026-03-02T18:02:00Z");
            phone.finish(times.storyA(), "2026-03-02T18:03:00Z");
            var before = phone.sync(api);
            assertThat(totals(api, before).get("storiesCompleted").asInt()).isEqualTo(1);
            awaitAnnouncements(fabula, 2);

            var page = phone.id("page-read", times.storyA(), "2026-03-02T18:01:00Z");
            var voided = api.post(path(page), NOT_ME).expecting(200);
            assertThat(voided.body().at("/voided/capacity").asString()).isEqualTo("learner");
            assertThat(voided.body().at("/voided/at").asString()).isEqualTo(now.toString());

            assertThat(totals(api, voided.position()).get("storiesCompleted").asInt()).isZero();
            assertThat(totals(api, voided.position()).get("pagesRead").asInt()).isEqualTo(2);
            Timetable.assertTotals(week(api, voided.position()), 2, 0, 20, 0, 20, 1, 0);
            var earned = learners(api, voided.position(), "/achievements").get("items");
            assertThat(earned.findValuesAsString("code")).containsExactly("first-goal");
            awaitAnnouncements(fabula, 4);
            assertThat(fabula.texts(ANNOUNCED))
                    .containsExactly(
                            "AchievementAwarded",
                            "AchievementRevoked",
                            "StoryCompleted",
                            "StoryCompletionRevoked");

            var head = fabula.count("select max(position) from event");
            var again = api.post(path(page), "{\"reason\":\"Again.\"}").expecting(200);
            assertThat(again.body()).isEqualTo(voided.body());
            assertThat(phone.sync(api)).isEqualTo(before);
            assertThat(fabula.count("select max(position) from event"))
                    .as("neither said again nor sent again is it anything new")
                    .isEqualTo(head);
            Replaying.verified(owner);
        }
    }

    @Test
    void all_of_a_story_and_of_a_day_may_go() {
        try (var fabula = new RunningFabula(now)) {
            var api = fabula.api();
            var times = Timetable.begin(api);
            var phone = new Device(Timetable.ANA, "Europe/Berlin");
            phone.read(times.storyB(), 1, 10, "2026-03-02T18:00:00Z");
            phone.sync(api);
            var page = phone.id("page-read", times.storyB(), "2026-03-02T18:00:00Z");
            var position = api.post(path(page), NOT_ME).expecting(200).position();

            assertThat(learners(api, position, "/progress").get("items")).isEmpty();
            assertThat(week(api, position).get("daysActive").asInt()).isZero();
            assertThat(learners(api, position, "/streak").get("status").asString())
                    .isEqualTo("none");
            var day = learners(api, position, "/streak/days/2026-03-02/explanation");
            assertThat(day.at("/voided/0/activityId").asString()).isEqualTo(page);
            assertThat(day.get("words").asString()).contains("1 activity of this date was voided");
            Replaying.verified(api);
        }
    }

    @Test
    void the_learner_has_some_hours_also_by_a_service_and_staff_all_the_time() {
        try (var fabula = RunningFabula.with(now, "fabula.hours-to-void=1")) {
            var owner = fabula.api();
            var times = Timetable.begin(owner);
            var phone = new Device(Timetable.ANA, "Europe/Berlin");
            phone.start(times.storyA(), "2026-03-02T18:00:00Z");
            phone.start(times.storyB(), "2026-03-02T18:00:00Z");
            phone.sync(owner);
            var first = phone.id("story-started", times.storyA(), "2026-03-02T18:00:00Z");
            var second = phone.id("story-started", times.storyB(), "2026-03-02T18:00:00Z");
            fabula.execute("update event set recorded_at = recorded_at - interval '60 min'");
            ana(fabula).post(path(first), NOT_ME).expecting(200);
            fabula.execute("update event set recorded_at = recorded_at - interval '1 s'");
            var ana = UUID.fromString(Timetable.ANA);
            for (var learner :
                    List.of(
                            ana(fabula),
                            service(fabula, "learners:write"),
                            as(fabula, ana, Role.LEARNER, Role.SUPPORT))) {
                var late = learner.post(path(second), NOT_ME).expecting(409).body();
                assertThat(late.get("type").asString()).endsWith("/too-late-to-void");
            }
            var support = as(fabula, UUID.randomUUID(), Role.SUPPORT);
            var voided = support.post(path(second), NOT_ME).expecting(200).body();
            assertThat(voided.at("/voided/capacity").asString()).isEqualTo("staff");
        }
    }

    @Test
    void who_has_said_so_is_on_record_and_shown_to_staff_alone() {
        try (var fabula = new RunningFabula(now)) {
            var owner = fabula.api();
            var story = Timetable.begin(owner).storyA();
            var phone = new Device(Timetable.ANA, "Europe/Berlin");
            phone.start(story, "2026-03-02T18:00:00Z");
            phone.sync(owner);
            var path = path(phone.id("story-started", story, "2026-03-02T18:00:00Z"));
            var tea = UUID.randomUUID();
            var support = as(fabula, tea, Role.SUPPORT);
            var voided = support.post(path, NOT_ME).expecting(200);
            assertThat(voided.body().at("/voided/by").asString()).isEqualTo("person:" + tea);
            var toAna = ana(fabula).post(path, NOT_ME).expecting(200).body().path("voided");
            assertThat(toAna.path("capacity").asString()).isEqualTo("staff");
            assertThat(toAna.has("by")).isFalse();

            var there = voided.position();
            assertThat(learners(support, there, "/activities").at("/items/0/voided"))
                    .isEqualTo(voided.body().path("voided"));
            assertThat(learners(ana(fabula), there, "/activities").at("/items/0/voided"))
                    .isEqualTo(toAna);
        }
    }

    @Test
    void what_nobody_did_is_no_activity_nor_is_what_somebody_else_did() {
        try (var fabula = new RunningFabula(now)) {
            var api = fabula.api();
            var story = Timetable.begin(api).storyA();
            var phone = new Device(Timetable.BEN, "America/New_York");
            phone.start(story, "2026-03-02T18:00:00Z");
            phone.sync(api);
            var bens = phone.id("story-started", story, "2026-03-02T18:00:00Z");
            for (var id : new String[] {UUID.randomUUID().toString(), bens}) {
                var unknown = api.post(path(id), NOT_ME).expecting(404).body();
                assertThat(unknown.get("type").asString()).endsWith("/unknown-activity");
            }
        }
    }

    private static Api ana(RunningFabula fabula) {
        return as(fabula, UUID.fromString(Timetable.ANA), Role.LEARNER);
    }

    private static Api as(RunningFabula fabula, UUID person, Role... roles) {
        var token = fabula.issuer().token(person, Set.of(roles), Duration.ofMinutes(5));
        return fabula.api().as(token);
    }

    private static Api service(RunningFabula fabula, String scope) {
        var key = "{\"name\":\"app\",\"scopes\":[\"%s\"]}".formatted(scope);
        var made = fabula.api().post("/api-keys", key).expecting(201);
        return fabula.api().as(made.body().path("text").asString());
    }

    private static String path(String activity) {
        return "/learners/" + Timetable.ANA + "/activities/" + activity + "/void";
    }

    private static JsonNode totals(Api api, long position) {
        return Objects.requireNonNull(learners(api, position, "/progress").get("totals"));
    }

    private static JsonNode week(Api api, long position) {
        return learners(api, position, "/reports/week?date=2026-03-02");
    }

    private static JsonNode learners(Api api, long position, String what) {
        return api.getShowing(position, "/learners/" + Timetable.ANA + what).body();
    }

    /** Policies follow the log at their own pace. */
    private static void awaitAnnouncements(RunningFabula fabula, int count) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (fabula.texts(ANNOUNCED).size() < count) {
            assertThat(System.nanoTime()).as("still %s", fabula.texts(ANNOUNCED)).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
