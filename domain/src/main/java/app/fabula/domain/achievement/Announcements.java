package app.fabula.domain.achievement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What has been announced to one learner.
 *
 * @param byAward a later release may have known more of them
 * @param backfills by which each was awarded, of those that a backfill did
 */
public record Announcements(Map<AwardKey, AwardTold> byAward, Map<AwardKey, UUID> backfills) {
    public Announcements {
        byAward = Map.copyOf(byAward);
        backfills = Map.copyOf(backfills);
    }

    /** To those whom it does not matter what came by a backfill. */
    public Announcements(Map<AwardKey, AwardTold> byAward) {
        this(byAward, Map.of());
    }

    public static Announcements none() {
        return new Announcements(Map.of());
    }

    public AwardTold of(AwardKey award) {
        return byAward.getOrDefault(award, AwardTold.nothing());
    }

    Optional<UUID> backfill(AwardKey award) {
        return Optional.ofNullable(backfills.get(award));
    }

    Announcements with(AwardKey award, AwardTold told) {
        var more = new HashMap<>(byAward);
        more.put(award, told);
        return new Announcements(more, backfills);
    }

    Announcements awardedBy(AwardKey award, Optional<UUID> backfill) {
        var more = new HashMap<>(backfills);
        backfill.ifPresentOrElse(by -> more.put(award, by), () -> more.remove(award));
        return new Announcements(byAward, more);
    }
}
