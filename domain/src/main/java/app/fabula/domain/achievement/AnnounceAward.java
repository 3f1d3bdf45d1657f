package app.fabula.domain.achievement;

import app.fabula.domain.shared.LearnerId;

public record AnnounceAward(LearnerId learner, Award award) {}
