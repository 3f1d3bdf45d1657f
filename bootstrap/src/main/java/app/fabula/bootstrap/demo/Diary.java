package app.fabula.bootstrap.demo;

import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.Activity.FinishStory;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.Activity.StartStory;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Notes what somebody does as their devices do: each activity with an id, a time and a place. */
final class Diary {
    /** Seconds that it takes to look at it, and to go on. */
    private static final int A_TITLE = 4;

    private final LearnerId learner;
    private final ZoneId zone;
    private final Instant end;
    private List<Activity> sitting = new ArrayList<>();
    private String device = "";
    private Instant now = Instant.MIN;
    private int count;

    /**
     * @param end from which on nothing has happened yet
     */
    Diary(LearnerId learner, ZoneId zone, Instant end) {
        this.learner = learner;
        this.zone = zone;
        this.end = end;
    }

    void begin(String device, Instant at) {
        this.device = device;
        this.now = at;
        this.sitting = new ArrayList<>();
    }

    /** What was noted since the beginning of the sitting. */
    List<Activity> sitting() {
        return sitting;
    }

    Instant now() {
        return now;
    }

    void started(Book book) {
        note(new StartStory(report(book), book.story()));
        now = now.plusSeconds(A_TITLE);
    }

    /**
     * @param idle seconds between this page and the next
     */
    void read(Book book, int page, int activeSeconds, int idle) {
        now = now.plusSeconds(activeSeconds);
        note(new ReadPage(report(book), book.story(), page, activeSeconds));
        now = now.plusSeconds(idle);
    }

    void finished(Book book) {
        note(new FinishStory(report(book), book.story()));
        now = now.plusSeconds(A_TITLE);
    }

    private void note(Activity activity) {
        if (activity.report().occurredAt().isBefore(end)) {
            sitting.add(activity);
        }
    }

    private Report report(Book book) {
        var id = NameUuid.of(learner.value(), "activity/" + count++);
        return new Report(id, now, zone, device, book.version());
    }
}
