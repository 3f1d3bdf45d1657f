package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Days close without anybody reading, in Auckland and in Honolulu, and two instances of which one
 * is gone in the end say so: once, and with the closing as its time, however late they notice.
 */
class DayEndsIT {
    private static final String MOANA = "00000000-0000-4000-8000-0000000000a1";
    private static final String KAI = "00000000-0000-4000-8000-0000000000a2";

    /** Of the streak over all languages, which the freeze is for, and of that in English. */
    private static final String SAID =
            """
            select case payload::json ->> 'learner' when '%s' then 'Moana ' else 'Kai ' end
                || (payload::json ->> 'track') || ' ' || split_part(name, '.', 2)
                || ' ' || (payload::json ->> 'day') || ' ' || (payload::json ->> 'occurredAt') as said
            from event_log where name like 'streak.%%' and name <> 'streak.FreezeBought' order by said
            """
                    .formatted(MOANA);

    private static final List<String> READ =
            List.of(
                    "Kai * StreakStarted 2026-03-02 2026-03-03T06:00:00Z",
                    "Kai en StreakStarted 2026-03-02 2026-03-03T06:00:00Z",
                    "Moana * StreakStarted 2026-03-02 2026-03-02T07:00:00Z",
                    "Moana en StreakStarted 2026-03-02 2026-03-02T07:00:00Z");
    private static final List<String> CLOSED_IN_AUCKLAND =
            List.of(
                    "Moana * DayFrozen 2026-03-03 2026-03-03T11:00:00Z",
                    "Moana en StreakBroken 2026-03-03 2026-03-03T11:00:00Z");
    private static final List<String> CLOSED_IN_HONOLULU =
            List.of(
                    "Kai * StreakBroken 2026-03-03 2026-03-04T10:00:00Z",
                    "Kai en StreakBroken 2026-03-03 2026-03-04T10:00:00Z");
    private static final List<String> CLOSED_IN_AUCKLAND_AGAIN =
            List.of("Moana * StreakBroken 2026-03-04 2026-03-04T11:00:00Z");

    @Test
    void what_became_of_a_day_is_told_once_when_it_closes_where_the_learner_lives() {
        MovingClock.at("2026-03-01T08:00:00Z");
        try (var fabula = started()) {
            var said = new ArrayList<>(READ);
            try (var other = fabula.beside(MovingClock.class, BusyJobs.class)) {
                bothRead(other.api());
                assertSaid(said, fabula);
                assertSaidAt("2026-03-03T10:59:59.999Z", said, fabula);

                said.addAll(CLOSED_IN_AUCKLAND);
                assertSaidAt("2026-03-03T12:30:00Z", said, fabula);

                said.addAll(CLOSED_IN_HONOLULU);
                assertSaidAt("2026-03-04T10:59:59.999Z", said, fabula);
            }
            said.addAll(CLOSED_IN_AUCKLAND_AGAIN);
            assertSaidAt("2026-03-09T00:00:00Z", said, fabula);
            assertSaidAt("2026-03-10T00:00:00Z", said, fabula);
        }
    }

    private static RunningFabula started() {
        return new RunningFabula(MovingClock.now.get(), MovingClock.class, BusyJobs.class);
    }

    /** On 2 March, at eight in the evening where they are; and she has a freeze. */
    private static void bothRead(Api api) {
        Timetable.register(api, MOANA, "Pacific/Auckland", "{\"pages\":1}", 0);
        Timetable.register(api, KAI, "Pacific/Honolulu", "{\"pages\":1}", 0);
        var story = Timetable.publish(api, "Fox", "A fox.", 1);
        MovingClock.at("2026-03-03T06:30:00Z");
        var moanas = new Device(MOANA, "Pacific/Auckland");
        moanas.read(story, 1, 10, "2026-03-02T07:00:00Z");
        moanas.sync(api);
        var kais = new Device(KAI, "Pacific/Honolulu");
        kais.read(story, 1, 10, "2026-03-03T06:00:00Z");
        kais.sync(api);
        var bought = api.post("/learners/" + MOANA + "/streak/freezes", "{}").expecting(201);
        var streak = api.getShowing(bought.position(), "/learners/" + MOANA + "/streak").body();
        assertThat(streak.get("freezes").asInt()).isOne();
    }

    private static void assertSaidAt(String instant, List<String> said, RunningFabula fabula) {
        MovingClock.at(instant);
        BusyJobs.awaitRun();
        assertSaid(said, fabula);
    }

    /** No more and no less than that. */
    private static void assertSaid(List<String> said, RunningFabula fabula) {
        Await.that(texts -> texts.size() >= said.size(), () -> fabula.texts(SAID));
        assertThat(fabula.texts(SAID)).containsExactlyInAnyOrderElementsOf(said);
    }
}
