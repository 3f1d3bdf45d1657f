package app.fabula.adapters.rest.notification;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.notification.Matter.OfBackfill;
import app.fabula.domain.shared.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param achievement its code
 * @param tier from 1
 * @param language left out for one over all of them
 * @param earnedAt when the deciding fact occurred
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AwardResponse(
        @Line(max = 100) String achievement,
        int tier,
        @Nullable @Line(max = 35) String language,
        Instant earnedAt) {
    /** More than there are rules, tiers and languages. */
    static final int MOST = 10_000;

    static List<AwardResponse> all(OfBackfill backfill) {
        return backfill.awards().stream().map(AwardResponse::of).toList();
    }

    private static AwardResponse of(OfBackfill.Achieved achieved) {
        var award = achieved.award();
        return new AwardResponse(
                award.code(),
                award.tier(),
                award.language().map(Language::tag).orElse(null),
                achieved.earnedAt());
    }
}
