package app.fabula.application.progress;

import app.fabula.domain.shared.LearnerId;
import java.util.UUID;

/** One thing that a learner did, by the id that their device has made. */
public record ActivityKey(LearnerId learner, UUID activity) {}
