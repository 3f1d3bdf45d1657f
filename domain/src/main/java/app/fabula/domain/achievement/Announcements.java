package app.fabula.domain.achievement;

import app.fabula.domain.shared.Announced;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What has been announced to one learner.
 *
 * @param byCode of an {@link Achievement}; a later release may have known more of them
 */
public record Announcements(Map<String, Announced> byCode) {
    public Announcements {
        byCode = Map.copyOf(byCode);
    }

    public static Announcements none() {
        return new Announcements(Map.of());
    }

    public Announced of(Achievement achievement) {
        return of(achievement.code());
    }

    /**
     * Whether nothing that occurred at that instant can change any of it: all was earned before. A
     * fact brings forward what it changes, but never to before itself.
     */
    public boolean areSettledBefore(Instant occurrence) {
        return Arrays.stream(Achievement.values())
                .map(this::of)
                .allMatch(announced -> announced.at().filter(occurrence::isAfter).isPresent());
    }

    Announced of(String code) {
        return byCode.getOrDefault(code, Announced.nothing());
    }

    Announcements with(String code, Announced announced) {
        var more = new HashMap<>(byCode);
        more.put(code, announced);
        return new Announcements(more);
    }
}
