package app.fabula.domain.learner;

import java.util.Optional;

/** A learner's account, as far as decisions need it: the present plan, none before registration. */
public record Learner(Optional<StudyPlan> plan) {}
