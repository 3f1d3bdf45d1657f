package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The reports of all learners, in a run that is stopped in the middle, resumed, and cut off with
 * its process: each is there once. {@code -Dreports=10000} has so many, {@code
 * -Dreports.format=pdf} another form; both tell how long the rest took, and how much memory.
 */
class ManyReportsIT {
    private static final int LEARNERS = Integer.getInteger("reports", 100);
    private static final String FORMAT = System.getProperty("reports.format", "csv");
    private static final int PART = 10;
    private static final String ORDER =
            "{\"period\":\"week\",\"from\":\"2026-03-05\",\"format\":\"%s\"}".formatted(FORMAT);

    @Test
    void each_is_there_once_whoever_stops_and_whatever_dies() {
        HeldReports.passing.drainPermits();
        MovingClock.at("2026-03-09T20:00:00Z");
        var first =
                RunningFabula.unlimited(
                        MovingClock.now.get(), MovingClock.class, HeldReports.class);
        var run = begunAndStopped(first.api());
        resumed(first.api(), run);
        first.close();

        var begun = System.nanoTime();
        try (var second = first.beside(MovingClock.class)) {
            var api = second.api();
            var done = await(api, run, shown -> shown.get("state").asString().equals("done"));
            assertThat(done.get("done").asInt()).isEqualTo(LEARNERS);
            tell((System.nanoTime() - begun) / 1e9);
            var learners = documents(api, run);
            assertThat(learners).hasSize(LEARNERS).doesNotHaveDuplicates();
            assertThat(second.count("select count(*) from kept_report where run = '" + run + "'"))
                    .isEqualTo(LEARNERS);
        }
    }

    /** After two parts, and with the third under way. */
    private static String begunAndStopped(Api api) {
        everybodyReads(api);
        HeldReports.passing.release(2 * PART + PART / 2);
        var run = api.post("/report-runs", ORDER).expecting(202).body().get("id").asString();
        awaitDone(api, run, 2 * PART);
        var stopped = api.post("/jobs/" + run + "/stop", "").expecting(202).body();
        assertThat(stopped.get("state").asString()).isEqualTo("stopped");
        HeldReports.passing.release(PART);
        assertThat(documents(api, run)).hasSize(2 * PART);
        return run;
    }

    /** Two parts more, and the next is under way. */
    private static void resumed(Api api, String run) {
        Await.equal(PART / 2, HeldReports.passing::availablePermits);
        HeldReports.passing.drainPermits();
        api.post("/jobs/" + run + "/resume", "").expecting(202);
        HeldReports.passing.release(2 * PART + PART / 2);
        awaitDone(api, run, 4 * PART);
    }

    private static JsonNode awaitDone(Api api, String run, int done) {
        return await(api, run, shown -> shown.get("done").asInt() == done);
    }

    private static JsonNode await(Api api, String run, Predicate<JsonNode> isSo) {
        return Await.when(isSo, () -> api.get("/report-runs/" + run).expecting(200).body());
    }

    private static List<String> documents(Api api, String run) {
        var learners = new ArrayList<String>();
        var path = "/report-runs/" + run + "/reports?limit=100";
        var slice = api.get(path).expecting(200).body();
        while (true) {
            slice.get("items").forEach(item -> learners.add(item.get("learnerId").asString()));
            if (!slice.has("nextCursor") || slice.get("nextCursor").isNull()) {
                return learners;
            }
            var next = slice.get("nextCursor").asString();
            slice = api.get(path + "&cursor=" + next).expecting(200).body();
        }
    }

    private static void everybodyReads(Api api) {
        var story = Timetable.publish(api, "A", "A fox.", 1);
        for (var number = 1; number <= LEARNERS; number++) {
            var learner = new UUID(36, number).toString();
            Timetable.register(api, learner, "Europe/Berlin", "{\"pages\":1}", 0);
            var phone = new Device(learner, "Europe/Berlin");
            phone.read(story, 1, 30, "2026-03-05T18:00:00Z");
            phone.sync(api);
        }
    }

    /** Most of the heap that was ever in use: what is garbage by now is in it. */
    private static void tell(double seconds) {
        var heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed() >> 20)
                        .sum();
        System.out.printf(
                "run of reports: learners=%d format=%s s=%.1f heap_mb=%d%n",
                LEARNERS, FORMAT, seconds, heap);
    }
}
