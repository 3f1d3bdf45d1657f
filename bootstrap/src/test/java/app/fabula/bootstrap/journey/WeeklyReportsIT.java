package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A week ends, in Auckland and in Honolulu, and one of two instances tells each of the learners on
 * their Monday morning, once. What they are told leads to a report that stays as it was.
 */
class WeeklyReportsIT {
    private static final String MOANA = "00000000-0000-4000-8000-0000000000a1";
    private static final String KAI = "00000000-0000-4000-8000-0000000000a2";
    private static final String SAID =
            """
            select case payload::json ->> 'learner' when '%s' then 'Moana ' else 'Kai ' end
                || (payload::json ->> 'monday') || ' ' || (payload::json ->> 'occurredAt') as said
            from event_log where name = 'report.WeekReported' order by said
            """
                    .formatted(MOANA);
    private static final String IN_AUCKLAND = "Moana 2026-03-02 2026-03-08T19:00:00Z";
    private static final String IN_HONOLULU = "Kai 2026-03-02 2026-03-09T18:00:00Z";

    @Test
    void a_learner_is_told_of_a_week_on_monday_morning_where_they_live() {
        MovingClock.at("2026-03-01T08:00:00Z");
        try (var fabula = started();
                var other = fabula.beside(MovingClock.class, BusyWeeks.class)) {
            var story = bothRead(other.api());
            assertSaidAt("2026-03-08T18:59:59.999Z", fabula, List.of());
            assertSaidAt("2026-03-08T19:10:00Z", fabula, List.of(IN_AUCKLAND));
            assertSaidAt("2026-03-09T17:59:59.999Z", fabula, List.of(IN_AUCKLAND));
            assertSaidAt("2026-03-09T18:00:00Z", fabula, List.of(IN_HONOLULU, IN_AUCKLAND));
            assertSaidAt("2026-03-16T07:00:00Z", fabula, List.of(IN_HONOLULU, IN_AUCKLAND));

            var told = told(fabula.api());
            assertThat(told).contains("asOf=2026-03-08T19:10:00Z");
            var report = fabula.api().document(told, "text/csv", "en").text();
            assertThat(report).contains("effort,daysActive,Days active,,,,,,count,1,0");
            var device = new Device(MOANA, "Pacific/Auckland");
            device.read(story, 1, 10, "2026-03-03T07:00:00Z");
            device.sync(fabula.api());
            BusyWeeks.awaitRun();
            assertThat(fabula.texts(SAID)).hasSize(2);
            assertThat(fabula.api().document(told, "text/csv", "en").text()).isEqualTo(report);
        }
    }

    private static RunningFabula started() {
        return new RunningFabula(MovingClock.now.get(), MovingClock.class, BusyWeeks.class);
    }

    /** On 2 March, at eight in the evening where they are. */
    private static String bothRead(Api api) {
        Timetable.register(api, MOANA, "Pacific/Auckland", "{\"pages\":1}", 0);
        Timetable.register(api, KAI, "Pacific/Honolulu", "{\"pages\":1}", 0);
        var story = Timetable.publish(api, "Fox", "A fox.", 1);
        MovingClock.at("2026-03-03T06:30:00Z");
        var moanas = new Device(MOANA, "Pacific/Auckland");
        moanas.read(story, 1, 10, "2026-03-02T07:00:00Z");
        moanas.sync(api);
        var kais = new Device(KAI, "Pacific/Honolulu");
        kais.read(story, 1, 10, "2026-03-03T06:00:00Z");
        var position = kais.sync(api);
        api.getShowing(position, "/learners/" + KAI + "/reports?from=2026-03-02").expecting(200);
        return story;
    }

    private static void assertSaidAt(String instant, RunningFabula fabula, List<String> said) {
        MovingClock.at(instant);
        BusyWeeks.awaitRun();
        assertThat(fabula.texts(SAID)).isEqualTo(said);
    }

    /** Where what the learner is told leads. */
    private static String told(Api api) {
        var notifications = "/learners/" + MOANA + "/notifications";
        var items =
                Await.when(
                        found -> found.toString().contains("week-report"),
                        () -> api.get(notifications).expecting(200).body().get("items"));
        var weeks =
                items.valueStream()
                        .filter(item -> item.get("topic").asString().equals("week-report"))
                        .toList();
        assertThat(weeks).hasSize(1);
        return "/learners/%s/reports?period=week&from=%s&asOf=%s"
                .formatted(
                        MOANA,
                        weeks.getFirst().get("week").asString(),
                        weeks.getFirst().get("noticedAt").asString());
    }
}
