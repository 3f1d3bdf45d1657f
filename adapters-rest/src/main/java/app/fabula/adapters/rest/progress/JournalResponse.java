package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.Line;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JournalResponse(
        @Size(max = 100) List<JournalItem> items, @Nullable @Line(max = 4_000) String nextCursor) {

    /**
     * @param storyVersion left out where the device did not say, and it is in quarantine
     * @param language of the story; und where nobody said; left out in quarantine
     * @param page of a page-read only
     * @param activeSeconds of a page-read only
     * @param voided who said that it counts no more, or not to let it in; left out where nobody did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JournalItem(
            UUID id,
            @Schema(allowableValues = {"story-started", "page-read", "story-finished"}) String type,
            UUID storyId,
            @Nullable Integer storyVersion,
            @Nullable @Line(max = 35) String language,
            @Nullable Integer page,
            @Nullable Integer activeSeconds,
            Instant occurredAt,
            ZoneId zoneId,
            @Nullable @Line(max = 100) String deviceId,
            Instant recordedAt,
            @Schema(allowableValues = {"device", "import", "release"}) String origin,
            @Schema(allowableValues = {"accepted", "voided", "quarantined", "discarded"})
                    String outcome,
            @Nullable VoidingBody voided,
            JournalEffect effect) {}

    /**
     * What it did to the learner's day.
     *
     * @param day left out in quarantine
     * @param page whether the day had it before; left out where no page counts
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JournalEffect(
            @Nullable LocalDate day,
            @Nullable @Schema(allowableValues = {"new", "again"}) String page) {}
}
