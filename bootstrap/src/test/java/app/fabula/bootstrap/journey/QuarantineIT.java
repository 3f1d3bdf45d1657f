package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.Role;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.shared.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is not believed as it came counts nowhere, until staff or its time have come. */
class QuarantineIT {
    private static final Instant NOW = Instant.parse("2026-03-15T20:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ANA = "/learners/" + Timetable.ANA;
    private static final String OLD = "2026-02-20T18:00:00Z";
    private static final String SOON = "2026-03-15T20:30:00Z";
    private static final UUID ID = new UUID(5, 1);
    private static final String SHIP = "{\"reason\":\"She was on a ship.\"}";

    private RunningFabula fabula;
    private Api owner;
    private Api staff;
    private String story;

    @BeforeEach
    void begin() {
        enter(RunningFabula.with(NOW, "fabula.quarantine.late-days=14"));
        story = Timetable.begin(owner).storyA();
    }

    private void enter(RunningFabula another) {
        fabula = another;
        owner = another.api();
        staff = as(UUID.randomUUID(), Role.OPERATOR);
    }

    @AfterEach
    void end() {
        fabula.close();
    }

    @Test
    void what_is_too_old_counts_nowhere_and_its_learner_teachers_and_staff_see_it() {
        var sent = send(OLD);
        assertThat(result(sent)).isEqualTo("quarantined too-old");
        assertThat(pagesRead(sent.position())).isZero();

        var teacher = UUID.randomUUID();
        group(teacher);
        var ana = UUID.fromString(Timetable.ANA);
        for (var one : List.of(as(ana, Role.LEARNER), as(teacher, Role.TEACHER), staff)) {
            assertThat(waiting(one, sent.position(), ANA + "/quarantine"))
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.get("id").asString()).isEqualTo(ID.toString());
                        assertThat(item.get("code").asString()).isEqualTo("too-old");
                        assertThat(item.get("occurredAt").asString()).isEqualTo(OLD);
                        assertThat(item.get("receivedAt").asString()).isEqualTo(NOW.toString());
                    });
        }
        assertThat(waiting(staff, sent.position(), "/quarantine")).hasSize(1);
        as(UUID.fromString(Timetable.BEN), Role.LEARNER).get(ANA + "/quarantine").expecting(404);
        as(ana, Role.LEARNER).get("/quarantine").expecting(403);
    }

    @Test
    void what_staff_release_counts_on_its_true_day() {
        send(OLD);
        var released = review("release").expecting(200);
        assertThat(released.body().get("outcome").asString()).isEqualTo("released");
        var week = ANA + "/reports/week?date=2026-02-20";
        var totals = owner.getShowing(released.position(), week).body();
        Timetable.assertTotals(totals, 1, 0, 10, 0, 30, 1, 0);
        assertThat(waiting(staff, released.position(), "/quarantine")).isEmpty();

        assertThat(result(send(OLD))).isEqualTo("duplicate of quarantined");
        assertThat(review("release").expecting(200).text()).isEqualTo(released.text());
        assertThat(problem(review("discard"))).isEqualTo("409 /problems/already-released");
        assertThat(ids("progress.PageRead"))
                .containsExactly(
                        new ActivityKey(new LearnerId(UUID.fromString(Timetable.ANA)), ID)
                                .releasedFactId()
                                .toString());
        Replaying.verified(owner);
    }

    @Test
    void what_they_discard_never_counts() {
        send(OLD);
        var discarded = review("discard").expecting(200);
        assertThat(result(send(OLD))).isEqualTo("duplicate of quarantined");
        assertThat(problem(review("release"))).isEqualTo("409 /problems/already-discarded");
        assertThat(review("discard").expecting(200).text()).isEqualTo(discarded.text());
        assertThat(pagesRead(discarded.position())).isZero();
        assertThat(journal(discarded.position())).isEqualTo("discarded device none");
        assertThat(voided().expecting(200).body().at("/voided/reason").asString())
                .isEqualTo("She was on a ship.");
        assertThat(waiting(staff, discarded.position(), "/quarantine")).isEmpty();
    }

    @Test
    void it_is_in_the_journal_all_the_time_and_can_be_voided_once_it_is_released() {
        var sent = send(OLD);
        assertThat(journal(sent.position())).isEqualTo("quarantined device none");

        var released = review("release").expecting(200);
        assertThat(journal(released.position())).isEqualTo("accepted release new");
        assertThat(pagesRead(released.position())).isEqualTo(1);

        var voided = voided().expecting(200);
        assertThat(journal(voided.position())).isEqualTo("voided release none");
        assertThat(pagesRead(voided.position())).isZero();
        assertThat(result(send(OLD))).isEqualTo("duplicate of quarantined");
        Replaying.verified(owner);
    }

    @Test
    void the_learner_withdraws_what_waits() {
        send(OLD);
        var ana = as(UUID.fromString(Timetable.ANA), Role.LEARNER);
        var why = "{\"reason\":\"The clock was wrong.\"}";
        var withdrawn = ana.post(ANA + "/activities/" + ID + "/void", why).expecting(200);
        assertThat(withdrawn.body().at("/voided/capacity").asString()).isEqualTo("learner");
        assertThat(journal(withdrawn.position())).isEqualTo("discarded device none");
        var entry = ana.getShowing(withdrawn.position(), ANA + "/activities").body();
        assertThat(entry.at("/items/0/voided")).isEqualTo(withdrawn.body().get("voided"));
        assertThat(waiting(ana, withdrawn.position(), ANA + "/quarantine")).isEmpty();
        assertThat(
                        fabula.texts(
                                "select payload::json ->> 'by' from event_log"
                                        + " where name = 'progress.QuarantineDiscarded'"))
                .containsExactly("person:" + Timetable.ANA);
        assertThat(voided().expecting(200).body().at("/voided/reason").asString())
                .as("who says so again is told what was said first")
                .isEqualTo("The clock was wrong.");
        assertThat(problem(review("release"))).isEqualTo("409 /problems/already-discarded");
        Replaying.verified(owner);
    }

    @Test
    void many_who_review_at_once_on_two_instances_come_to_one_end() throws Exception {
        send(OLD);
        try (var other = fabula.beside();
                var threads = Executors.newFixedThreadPool(8)) {
            var elsewhere = other.api();
            Callable<Api.Answer> here = () -> review("release");
            Callable<Api.Answer> there =
                    () -> elsewhere.post(ANA + "/quarantine/" + ID + "/release", SHIP);
            for (var done :
                    threads.invokeAll(
                            List.of(here, there, here, there, here, there, here, there))) {
                assertThat(done.get().expecting(200).body().get("outcome").asString())
                        .isEqualTo("released");
            }
        }
        assertThat(ids("progress.PageRead")).hasSize(1);
        assertThat(ids("progress.QuarantineReleased")).hasSize(1);
    }

    @Test
    void what_is_in_the_future_is_released_by_itself_when_its_time_has_come() {
        var sent = send(SOON);
        assertThat(result(sent)).isEqualTo("quarantined in-the-future");
        assertThat(problem(review("release"))).isEqualTo("409 /problems/still-in-the-future");
        assertThat(pagesRead(sent.position())).isZero();

        // Nobody is left for whom it still is the future.
        fabula.close();
        try (var later = fabula.later(Instant.parse(SOON))) {
            enter(later);
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (ids("progress.PageRead").isEmpty()) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.onSpinWait();
            }
            assertThat(pagesRead(fabula.count("select max(position) from event"))).isEqualTo(1);
            assertThat(review("release").expecting(200).body().get("by").asString())
                    .isEqualTo("system");
            assertThat(result(send(SOON))).isEqualTo("duplicate of quarantined");
        }
    }

    @Test
    void what_cannot_be_is_refused_not_quarantined_and_nobody_else_reviews() {
        var answer = send(OLD, UUID.randomUUID().toString());
        assertThat(result(answer)).isEqualTo("refused unknown-story");
        assertThat(problem(review("release")))
                .isEqualTo("404 /problems/unknown-quarantined-activity");
        send(OLD);
        var ana = as(UUID.fromString(Timetable.ANA), Role.LEARNER);
        ana.post(ANA + "/quarantine/" + ID + "/release", SHIP).expecting(403);
        assertThat(ids("progress.PageRead")).isEmpty();
    }

    @Test
    void nobody_reviews_their_own() {
        send(OLD);
        for (var role : List.of(Role.SUPPORT, Role.OPERATOR)) {
            var both = as(UUID.fromString(Timetable.ANA), Role.LEARNER, role);
            for (var how : List.of("release", "discard")) {
                var refused = both.post(ANA + "/quarantine/" + ID + "/" + how, SHIP).expecting(403);
                assertThat(refused.body().path("detail").asString())
                        .isEqualTo("Nobody uses the scope learners:support for themselves.");
            }
        }
        var support = as(UUID.randomUUID(), Role.LEARNER, Role.SUPPORT);
        support.post(ANA + "/quarantine/" + ID + "/release", SHIP).expecting(200);
    }

    private Api.Answer voided() {
        return owner.post(ANA + "/activities/" + ID + "/void", "{\"reason\":\"Not me.\"}");
    }

    /** Outcome, origin, and whether it is a new page of its day. */
    private String journal(long position) {
        var item = owner.getShowing(position, ANA + "/activities").body().at("/items/0");
        return item.get("outcome").asString()
                + " "
                + item.get("origin").asString()
                + " "
                + item.at("/effect/page").asString("none");
    }

    private Api.Answer send(String at) {
        return send(at, story);
    }

    private Api.Answer send(String at, String storyId) {
        return owner.post(
                        ANA + "/activities",
                        """
                        {"activities":[{"id":"%s","type":"page-read","storyId":"%s","page":1,"activeSeconds":30,
                        "occurredAt":"%s","zoneId":"Europe/Berlin"}]}
                        """
                                .formatted(ID, storyId, at))
                .expecting(200);
    }

    private static String result(Api.Answer sent) {
        var result = sent.body().get("results").get(0);
        var outcome = result.get("outcome").asString();
        return outcome.equals("duplicate")
                ? "duplicate of " + result.get("first").asString()
                : outcome + " " + result.get("code").asString();
    }

    private Api.Answer review(String how) {
        return staff.post(ANA + "/quarantine/" + ID + "/" + how, SHIP);
    }

    private static String problem(Api.Answer answer) {
        return answer.status() + " " + answer.body().path("type").asString("");
    }

    private int pagesRead(long position) {
        var progress = owner.getShowing(position, ANA + "/progress").body();
        return progress.at("/totals/pagesRead").asInt();
    }

    private static JsonNode waiting(Api api, long position, String path) {
        return api.getShowing(position, path).body().get("items");
    }

    private List<@Nullable String> ids(String event) {
        return fabula.texts("select id::text from event where name = '" + event + "'");
    }

    private void group(UUID teacher) {
        owner.put(
                        "/groups/" + UUID.randomUUID(),
                        "{\"name\":\"Foxes\",\"teachers\":[\"%s\"],\"learners\":[\"%s\"]}"
                                .formatted(teacher, Timetable.ANA))
                .expecting(201);
    }

    private Api as(UUID person, Role... roles) {
        return owner.as(fabula.issuer().token(person, Set.of(roles), Duration.ofMinutes(5)));
    }
}
