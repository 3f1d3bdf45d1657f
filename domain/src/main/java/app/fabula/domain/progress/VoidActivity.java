package app.fabula.domain.progress;

import app.fabula.domain.progress.ProgressEvent.ActivityVoided.By;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Instant;

/**
 * @param fact that is to count no more
 * @param open until when the learner may say so; staff always may
 */
public record VoidActivity(Fact fact, Instant open, By by, String reason, Instant at) {}
