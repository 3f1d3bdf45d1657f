package app.fabula.domain.streak;

import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * As much of a fact as counts towards a day.
 *
 * @param goal in force when it occurred
 */
public record Practice(
        UUID activity, Moment when, StoryId story, int page, int activeSeconds, DailyGoal goal)
        implements Comparable<Practice> {
    private static final Comparator<Practice> ORDER =
            Comparator.comparing(Practice::at)
                    .thenComparing(practice -> practice.activity().toString());

    public Instant at() {
        return when.at();
    }

    @Override
    public int compareTo(Practice other) {
        return ORDER.compare(this, other);
    }
}
