package app.fabula.application.achievement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * @param feat that earned it, however late it became known
 */
public record Award(Achievement achievement, Feat feat) {
    public Instant earnedAt() {
        return feat.at();
    }

    /** The learner's day on which it was earned. */
    public LocalDate day() {
        return feat.day();
    }
}
