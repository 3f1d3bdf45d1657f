package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who teaches a class sees everybody in it; whoever keeps the groups sees nobody. */
class GroupStatisticsIT {
    private static final UUID tea = UUID.fromString("0198c5a0-0000-7000-8000-0000000000e1");
    private static final UUID foxes = UUID.fromString("0198c5a0-0000-7000-8000-0000000000f0");
    private static final UUID bears = UUID.fromString("0198c5a0-0000-7000-8000-0000000000f1");
    private static final String WEEK = "?from=2026-03-02&to=2026-03-08";

    private final List<String> learners = new ArrayList<>();

    @Test
    void a_class_is_told_of_to_its_teacher_one_by_one_and_to_others_without_anybody() {
        MovingClock.at("2026-03-04T12:00:00Z");
        try (var fabula = new RunningFabula(MovingClock.now.get(), MovingClock.class)) {
            var owner = fabula.api();
            var read = sixRead(owner);
            var operator = as(fabula, UUID.randomUUID(), Role.OPERATOR);
            var teacher = as(fabula, tea, Role.TEACHER);

            var told = teacher.getShowing(read, "/groups/" + foxes + "/statistics" + WEEK).body();
            assertThat(told.get("learners"))
                    .extracting(learner -> learner.get("pages").asInt())
                    .containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(told.at("/spreads/pages").toString())
                    .isEqualTo("{\"min\":1,\"median\":4,\"max\":6}");
            as(fabula, UUID.randomUUID(), Role.TEACHER)
                    .get("/groups/" + foxes + "/statistics" + WEEK)
                    .expecting(404);
            operator.get("/groups/" + foxes + "/statistics" + WEEK).expecting(403);
            var then = "/groups/" + foxes + "/statistics" + WEEK + "&asOf=2026-03-04T12:00:00Z";
            var known = teacher.get(then).expecting(200);
            assertThat(known.body()).isEqualTo(told);
            teacher.get("/groups/" + foxes + "/statistics?from=2026-03-08&to=2026-03-02")
                    .expecting(422);
            teacher.get("/groups/" + foxes + "/statistics?from=2025-03-02&to=2026-03-08")
                    .expecting(422);

            MovingClock.at("2026-03-16T23:59:59Z");
            var later = as(fabula, UUID.randomUUID(), Role.OPERATOR);
            assertThat(week(later, foxes, 409)).contains("/not-yet");
            MovingClock.at("2026-03-17T00:00:00Z");
            var anonymous = week(later, foxes, 200);
            assertThat(anonymous)
                    .contains("\"learners\":6", "\"pages\":4")
                    .doesNotContain(learners);
            assertThat(week(later, bears, 200)).contains("\"means\":{}");

            group(owner, foxes, "Foxes", learners.subList(1, 6)).expecting(200);
            var late = new Device(learners.getLast(), "Europe/Berlin");
            late.read(Timetable.publish(owner, "Late", "One.", 1), 1, 50, "2026-03-05T09:00:00Z");
            late.sync(owner);
            assertThat(week(later, foxes, 200)).isEqualTo(anonymous);
            assertThat(week(later, bears, 200)).contains("\"means\":{}");
            assertThat(
                            as(fabula, tea, Role.TEACHER)
                                    .get("/groups/" + foxes + "/statistics" + WEEK)
                                    .expecting(200)
                                    .body()
                                    .get("learners"))
                    .hasSize(5);
        }
    }

    /** The second of them two pages, and so on; all are Foxes, and five are Bears, too. */
    private long sixRead(Api owner) {
        var story = Timetable.publish(owner, "A", "One two.", 6);
        var position = 0L;
        for (var number = 1; number <= 6; number++) {
            var learner = UUID.randomUUID().toString();
            learners.add(learner);
            Timetable.register(owner, learner, "Europe/Berlin", "{\"pages\":1}", 0);
            var phone = new Device(learner, "Europe/Berlin");
            for (var page = 1; page <= number; page++) {
                phone.read(story, page, 10, "2026-03-04T09:0%d:00Z".formatted(page));
            }
            position = phone.sync(owner);
        }
        group(owner, foxes, "Foxes", learners).expecting(201);
        group(owner, bears, "Bears", learners.subList(1, 6)).expecting(201);
        return position;
    }

    private static String week(Api api, UUID group, int status) {
        return api.get("/groups/" + group + "/statistics/anonymous-week?date=2026-03-04")
                .expecting(status)
                .text();
    }

    private static Api.Answer group(Api owner, UUID id, String name, List<String> learners) {
        var ids =
                learners.stream()
                        .map(learner -> '"' + learner + '"')
                        .collect(Collectors.joining(","));
        return owner.put(
                "/groups/" + id,
                """
                {"name":"%s","teachers":["%s"],"learners":[%s]}
                """
                        .formatted(name, tea, ids));
    }

    private static Api as(RunningFabula fabula, UUID person, Role role) {
        return fabula.api().as(fabula.issuer().token(person, Set.of(role), Duration.ofMinutes(5)));
    }
}
