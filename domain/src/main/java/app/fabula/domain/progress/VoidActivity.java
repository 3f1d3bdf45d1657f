package app.fabula.domain.progress;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Instant;

/**
 * @param fact that is to count no more
 * @param open until when the learner may say so; staff always may
 * @param by the name of a caller
 */
public record VoidActivity(
        Fact fact, Instant open, Capacity capacity, String by, String reason, Instant at) {}
