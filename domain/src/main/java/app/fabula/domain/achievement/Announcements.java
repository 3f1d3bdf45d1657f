package app.fabula.domain.achievement;

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

    public AwardTold of(AwardKey award) {
        return byAward.getOrDefault(award, AwardTold.nothing());
    }

    Announcements with(AwardKey award, AwardTold told) {
        var more = new HashMap<>(byAward);
        more.put(award, told);
        return new Announcements(more);
    }
}
