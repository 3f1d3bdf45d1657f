package app.fabula.domain.learner;

import app.fabula.domain.shared.LearnerId;
import java.time.Instant;

/** Registers a learner who is not yet known, or changes the plan of one who is. */
public record SetStudyPlan(LearnerId learner, StudyPlan plan, Instant at) {}
