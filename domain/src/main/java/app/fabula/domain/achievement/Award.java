package app.fabula.domain.achievement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * @param deed that earned it, however late it became known
 */
public record Award(Achievement achievement, Deed deed) {
    public Instant earnedAt() {
        return deed.at();
    }

    /** The learner's day on which it was earned. */
    public LocalDate day() {
        return deed.day();
    }
}
