package app.fabula.domain.streak;

import java.util.HashMap;
import java.util.Map;

/** What one learner's world has been told, of each of their streaks. */
public record StreaksTold(Map<Track, Told> byTrack) {
    public StreaksTold {
        byTrack = Map.copyOf(byTrack);
    }

    public static StreaksTold nothing() {
        return new StreaksTold(Map.of());
    }

    public Told of(Track track) {
        return byTrack.getOrDefault(track, Told.nothing());
    }

    StreaksTold with(Track track, Told told) {
        var more = new HashMap<>(byTrack);
        more.put(track, told);
        return new StreaksTold(more);
    }
}
