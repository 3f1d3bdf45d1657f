package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A learner comes from another system, with years of reading. */
class ImportIT {
    private static final Instant NOW = Instant.parse("2026-03-15T20:00:00Z");
    private static final String ACTIVITIES = "/learners/" + Timetable.BEN + "/activities";
    private static final String IMPORT = ACTIVITIES + "?import=true";

    private RunningFabula fabula;
    private Api owner;
    private String story;

    @BeforeEach
    void begin() {
        fabula = RunningFabula.with(NOW, "fabula.quarantine.late-days=14");
        owner = fabula.api();
        story = Timetable.begin(owner).storyA();
    }

    @AfterEach
    void end() {
        fabula.close();
    }

    /** Ben has 60 active seconds a day for a goal, and his day starts at 4. */
    @Test
    void what_was_read_years_ago_counts_by_the_first_rule_that_there_was() {
        var years =
                IntStream.range(0, 500)
                        .mapToObj(n ->
                                page(
                                        n,
                                        Instant.parse("2019-01-01T07:00:00Z")
                                                .plus(Duration.ofDays(n))))
                        .collect(Collectors.joining(","));
        var brought = key("activities:import").post(IMPORT, activities(years)).expecting(200);
        assertThat(outcomes(brought)).containsOnly("accepted");
        var again = owner.post(IMPORT, activities(years)).expecting(200);
        assertThat(outcomes(again)).containsOnly("duplicate");
        var journal = owner.getShowing(brought.position(), ACTIVITIES + "?limit=1").body();
        assertThat(journal.at("/items/0/origin").asString()).isEqualTo("import");

        var streak =
                owner.getShowing(brought.position(), "/learners/" + Timetable.BEN + "/streak")
                        .body();
        assertThat(streak.at("/longest/days").asInt()).isEqualTo(500);
        // At two in the morning of New York it was still the day before.
        assertThat(streak.at("/longest/from").asString()).isEqualTo("2018-12-31");
        assertThat(
                        fabula.count(
                                "select count(*) from event_log where payload::json -> 'occurrence' ->> 'detour' = 'IMPORT'"))
                .isEqualTo(500);
        Replaying.verified(owner);
    }

    @Test
    void the_future_is_quarantined_from_wherever_it_comes() {
        var answer = owner.post(IMPORT, activities(page(1, NOW.plusSeconds(301)))).expecting(200);
        assertThat(outcomes(answer)).containsExactly("quarantined");
        assertThat(origins(answer.position())).containsExactly("import");
    }

    /** Whoever moves has read until today: a migration need not be the end of a streak. */
    @Test
    void what_was_read_today_is_imported_too_and_stands_as_imported() {
        var page = page(1, NOW.minusSeconds(60));
        var brought = key("activities:import").post(IMPORT, activities(page)).expecting(200);
        assertThat(outcomes(brought)).containsExactly("accepted");
        assertThat(outcomes(owner.post(ACTIVITIES, activities(page)).expecting(200)))
                .containsExactly("duplicate");
        assertThat(origins(brought.position())).containsExactly("import");
        var streak = owner.getShowing(brought.position(), "/learners/" + Timetable.BEN + "/streak");
        assertThat(streak.body().path("status").asString()).isEqualTo("done-today");
    }

    @Test
    void nobody_imports_a_past_of_their_own() {
        var body = activities(page(1, NOW.minus(Duration.ofDays(900))));
        var ben = person(UUID.fromString(Timetable.BEN), Role.LEARNER, Role.OPERATOR);
        assertForbidden(ben.post(IMPORT, body), "activities:import for themselves");
        assertThat(outcomes(ben.post(ACTIVITIES, body).expecting(200)))
                .containsExactly("quarantined");
        var another = activities(page(2, NOW.minus(Duration.ofDays(900))));
        var operator = person(UUID.randomUUID(), Role.LEARNER, Role.OPERATOR);
        assertThat(outcomes(operator.post(IMPORT, another).expecting(200)))
                .containsExactly("accepted");
    }

    @Test
    void an_import_needs_a_scope_of_its_own_which_opens_nothing_else() {
        var body = activities(page(1, NOW.minusSeconds(60)));
        var ben = person(UUID.fromString(Timetable.BEN), Role.LEARNER);
        assertForbidden(ben.post(IMPORT, body), "activities:import");
        assertForbidden(key("learners:write").post(IMPORT, body), "activities:import");
        assertForbidden(key("activities:import").post(ACTIVITIES, body), "learners:write");
        assertForbidden(
                key("activities:import").post(ACTIVITIES + "?import=false", body),
                "learners:write");
        assertThat(fabula.count("select count(*) from event where name = 'progress.PageRead'"))
                .isZero();
        ben.post(ACTIVITIES, body).expecting(200);
    }

    private static void assertForbidden(Api.Answer answer, String scope) {
        assertThat(answer.expecting(403).body().get("detail").asString()).contains(scope);
    }

    private static Set<String> outcomes(Api.Answer answer) {
        return answer.body()
                .get("results")
                .valueStream()
                .map(result -> result.get("outcome").asString())
                .collect(Collectors.toSet());
    }

    private List<String> origins(long position) {
        return owner.getShowing(position, ACTIVITIES)
                .body()
                .get("items")
                .valueStream()
                .map(item -> item.get("origin").asString())
                .toList();
    }

    private Api person(UUID id, Role... roles) {
        return owner.as(fabula.issuer().token(id, Set.of(roles), Duration.ofMinutes(5)));
    }

    private Api key(String scope) {
        var made =
                owner.post("/api-keys", "{\"name\":\"old\",\"scopes\":[\"%s\"]}".formatted(scope))
                        .expecting(201);
        return owner.as(made.body().get("text").asString());
    }

    private String page(int number, Instant at) {
        return """
        {"id":"%s","type":"page-read","storyId":"%s","page":1,"activeSeconds":60,
        "occurredAt":"%s","zoneId":"America/New_York"}
        """
                .formatted(new UUID(6, number), story, at);
    }

    private static String activities(String list) {
        return "{\"activities\":[" + list + "]}";
    }
}
