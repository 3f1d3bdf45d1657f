package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nothing is left of a run of reports that is deleted, whichever instance is at it meanwhile. */
class DeletedRunIT {
    private static final int PART = 10;
    private static final int LEARNERS = PART + 2;
    private static final int ALL = 1_000;
    private static final String ORDER =
            "{\"period\":\"week\",\"from\":\"2026-03-05\",\"format\":\"csv\"}";

    @Test
    void a_run_is_gone_with_its_documents_and_with_those_that_are_being_written() {
        HeldReports.passing.drainPermits();
        MovingClock.at("2026-03-09T20:00:00Z");
        try (var one =
                        RunningFabula.unlimited(
                                MovingClock.now.get(), MovingClock.class, HeldReports.class);
                var two = one.beside(MovingClock.class, HeldReports.class)) {
            var run = begun(one.api());
            assertThat(documents(one)).isEqualTo(PART);

            var last = delete(two.api(), run).expecting(200).body();
            assertThat(last.get("state").asString()).isEqualTo("stopped");
            assertThat(last.get("done").asInt()).isEqualTo(PART);
            assertThat(documents(one)).isZero();
            assertGone(one.api(), run);

            HeldReports.passing.release(ALL);
            Await.equal(0, () -> one.count("select count(*) from submitted_job_due"));
            assertThat(documents(one)).isZero();
            assertGone(two.api(), run);
        }
    }

    /** One part is written, and the next is under way. */
    private static String begun(Api api) {
        everybodyReads(api);
        HeldReports.passing.release(PART + 1);
        var run = api.post("/report-runs", ORDER).expecting(202).body().get("id").asString();
        Await.equal(
                PART,
                () -> api.get("/report-runs/" + run).expecting(200).body().get("done").asInt());
        Await.equal(true, HeldReports.passing::hasQueuedThreads);
        return run;
    }

    private static int documents(RunningFabula fabula) {
        return fabula.count("select count(*) from kept_report");
    }

    private static void assertGone(Api api, String run) {
        var path = "/report-runs/" + run;
        for (var shown : List.of(path, path + "/reports", path + "/reports/" + learner(1))) {
            api.get(shown).expecting(404);
        }
        delete(api, run).expecting(404);
        api.post(path + "/resume", "").expecting(404);
        api.get("/jobs/" + run).expecting(404);
        assertThat(api.get("/report-runs").expecting(200).body().get("items")).isEmpty();
    }

    private static Api.Answer delete(Api api, String run) {
        var request = api.request("/report-runs/" + run);
        return api.send(request.method("DELETE", BodyPublishers.noBody()), "");
    }

    private static void everybodyReads(Api api) {
        var story = Timetable.publish(api, "A", "A fox.", 1);
        for (var number = 1; number <= LEARNERS; number++) {
            Timetable.register(api, learner(number), "Europe/Berlin", "{\"pages\":1}", 0);
            var phone = new Device(learner(number), "Europe/Berlin");
            phone.read(story, 1, 30, "2026-03-05T18:00:00Z");
            phone.sync(api);
        }
    }

    private static String learner(int number) {
        return new UUID(38, number).toString();
    }
}
