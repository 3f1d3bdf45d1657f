package app.fabula.domain.achievement;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What has been announced to one learner.
 *
 * @param byAward a later release may have known more of them
 */
public record Announcements(Map<AwardKey, AwardTold> byAward) {
    public Announcements {
        byAward = Map.copyOf(byAward);
    }

    public static Announcements none() {
        return new Announcements(Map.of());
    }

    public AwardTold of(Achievement achievement) {
        return of(AwardKey.of(achievement));
    }

    public AwardTold of(AwardKey award) {
        return byAward.getOrDefault(award, AwardTold.nothing());
    }

    /**
     * Whether nothing that occurred at that instant can change any of it: all was earned before. A
     * fact brings forward what it changes, but never to before itself.
     */
    public boolean areSettledBefore(Instant occurrence) {
        return Arrays.stream(Achievement.values())
                .map(this::of)
                .allMatch(told -> told.announced().at().filter(occurrence::isAfter).isPresent());
    }

    Announcements with(AwardKey award, AwardTold told) {
        var more = new HashMap<>(byAward);
        more.put(award, told);
        return new Announcements(more);
    }
}
