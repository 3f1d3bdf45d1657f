package app.fabula.application.streak;

import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;

/** One day of one learner. */
public record DayKey(LearnerId learner, LocalDate day) {}
