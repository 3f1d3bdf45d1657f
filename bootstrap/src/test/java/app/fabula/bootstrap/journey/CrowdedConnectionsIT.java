package app.fabula.bootstrap.journey;

import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * More questions at once than there are connections: one that needed a second connection while it
 * holds its first would wait for the others, and they for it.
 */
class CrowdedConnectionsIT {
    private static final Instant NOW = Instant.parse("2026-03-02T20:00:00Z");
    private static final int AT_ONCE = 64;

    private static final RunningFabula fabula = RunningFabula.unlimited(NOW);

    @BeforeAll
    static void somebody_has_read() {
        var times = Timetable.begin(fabula.api());
        var phone = new Device(Timetable.ANA, "Europe/Berlin");
        phone.read(times.storyA(), 1, 10, "2026-03-02T18:00:00Z");
        phone.sync(fabula.api());
    }

    @AfterAll
    static void close() {
        fabula.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/activities",
                "/progress",
                "/quarantine",
                "/achievements",
                "/notifications",
                "/notification-preferences",
                "/reports",
                "/reports?period=month&asOf=2026-03-02T20:00:00Z",
                "/reports/week?date=2026-03-02",
                "/streak",
                "/streak?asOf=2026-03-02T20:00:00Z",
                "/streak/calendar?from=2026-03-01&to=2026-03-02",
                "/streak/days/2026-03-02/explanation",
                "/streak/freezes",
                "/streak/repairs",
                "/streak/pauses",
                "/streak/rest-days"
            })
    void whoever_asks_at_once_is_answered(String what) throws Exception {
        Callable<Api.Answer> question =
                () -> fabula.api().get("/learners/" + Timetable.ANA + what).expecting(200);
        try (var callers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var answer : callers.invokeAll(Collections.nCopies(AT_ONCE, question))) {
                answer.get();
            }
        }
    }
}
