package app.fabula.application.streak;

import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.PracticeDay;
import java.util.Optional;

/**
 * What a day comes to for one streak: little enough to fold ten years of it.
 *
 * @param pages read or read again, each once
 * @param met the first fact at which the goal was met
 */
public record TrackDay(int pages, long activeSeconds, Optional<GoalMet> met) {
    public static final TrackDay NOTHING = new TrackDay(0, 0, Optional.empty());

    /** Of what counts towards that streak. */
    public static TrackDay of(PracticeDay day) {
        return new TrackDay(day.pages(), day.activeSeconds(), day.goalsMet().stream().findFirst());
    }
}
