package app.fabula.bootstrap.demo;

import app.fabula.domain.progress.Activity;
import java.time.Instant;
import java.util.List;

/** What a device sends at once: mostly just after it happened, sometimes days later. */
record Upload(Instant sentAt, List<Activity> activities) {
    Upload {
        activities = List.copyOf(activities);
    }
}
