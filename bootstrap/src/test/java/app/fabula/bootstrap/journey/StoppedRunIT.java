package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/**
 * Whoever stops a server in the midst of a run of reports hears of no failure, for there is none.
 */
class StoppedRunIT {
    private static final String QUEUE = "app.fabula.adapters.persistence.job.JobQueue";
    private static final int LEARNERS = 3;
    private static final int ALL = 1_000;

    @Test
    void nothing_is_said_where_the_step_under_way_is_cut_off() {
        var first = begun(HeldReports.class, HeldReports.passing);
        try (var complaints = new Complaints(QUEUE)) {
            first.close();
            assertThat(complaints.lines()).isEmpty();
        }
        assertDoneAtTheNextStart(first);
    }

    @Test
    void nothing_is_said_where_the_step_under_way_ends_after_its_database_is_gone() {
        var first = begun(StubbornReports.class, StubbornReports.passing);
        try (var complaints = new Complaints(QUEUE)) {
            first.close();
            StubbornReports.passing.release(ALL);
            complaints.await("It ends before");
            assertThat(complaints.lines()).isEmpty();
        }
    }

    /** Free at once: nobody waits until the one that has stopped is taken for dead. */
    private static void assertDoneAtTheNextStart(RunningFabula first) {
        try (var second = first.beside(MovingClock.class)) {
            assertThat(
                            second.count(
                                    "select count(*) from submitted_job_due where last_failure is"
                                            + " not null"))
                    .isZero();
            Await.equal(LEARNERS, () -> second.count("select count(*) from kept_report"));
        }
    }

    private static RunningFabula begun(Class<?> holder, Semaphore passing) {
        passing.drainPermits();
        MovingClock.at("2026-03-09T20:00:00Z");
        var fabula = RunningFabula.unlimited(MovingClock.now.get(), MovingClock.class, holder);
        var api = fabula.api();
        var story = Timetable.publish(api, "A", "A fox.", 1);
        for (var number = 1; number <= LEARNERS; number++) {
            var learner = new UUID(37, number).toString();
            Timetable.register(api, learner, "Europe/Berlin", "{\"pages\":1}", 0);
            var phone = new Device(learner, "Europe/Berlin");
            phone.read(story, 1, 30, "2026-03-05T18:00:00Z");
            phone.sync(api);
        }
        var order = "{\"period\":\"week\",\"from\":\"2026-03-05\",\"format\":\"csv\"}";
        api.post("/report-runs", order).expecting(202);
        Await.equal(true, passing::hasQueuedThreads);
        return fabula;
    }
}
