package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.progress.QuarantinedActivity;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.Activity.ReadPage;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuarantineResponse(
        @Size(max = 100) List<QuarantinedItem> items,
        @Nullable @Line(max = 4_000) String nextCursor) {

    /**
     * As it was reported, and why it is not believed.
     *
     * @param id of the activity
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "QuarantinedActivity")
    record QuarantinedItem(
            UUID id,
            UUID learnerId,
            @Schema(allowableValues = {"story-started", "page-read", "story-finished"}) String type,
            UUID storyId,
            @Nullable Integer storyVersion,
            @Nullable Integer page,
            @Nullable Integer activeSeconds,
            Instant occurredAt,
            ZoneId zoneId,
            @Nullable @Line(max = 100) String deviceId,
            @Schema(allowableValues = {"too-old", "in-the-future"}) String code,
            Instant receivedAt) {

        private static QuarantinedItem of(QuarantinedActivity quarantined) {
            var activity = quarantined.activity();
            var report = activity.report();
            var read = activity instanceof ReadPage page ? page : null;
            return new QuarantinedItem(
                    report.id(),
                    quarantined.learner().value(),
                    KebabCase.of(activity.kind()),
                    activity.story().value(),
                    report.storyVersion(),
                    read == null ? null : read.page(),
                    read == null ? null : read.activeSeconds(),
                    report.occurredAt(),
                    report.zone(),
                    report.device(),
                    KebabCase.of(quarantined.cause()),
                    quarantined.receivedAt());
        }
    }

    static QuarantineResponse of(Slice<QuarantinedActivity> waiting) {
        return new QuarantineResponse(
                waiting.items().stream().map(QuarantinedItem::of).toList(),
                waiting.next().orElse(null));
    }
}
