package app.fabula.adapters.rest.statistics;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.statistics.Correction;
import app.fabula.application.statistics.Revision;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a day that was told before, as they are since some instant.
 *
 * @param number from 2
 * @param corrections why, the first ones
 * @param correctionsOmitted how many there are beside these
 */
@Schema(name = "StatisticRevision")
record RevisionResponse(
        LocalDate date,
        int number,
        Instant since,
        @Size(max = MOST_CORRECTIONS) List<CorrectionResponse> corrections,
        int correctionsOmitted) {
    static final int MOST = 100;
    static final int MOST_CORRECTIONS = 20;

    /**
     * @param reason late, of that day, but recorded when it was over; voided, of that day, and
     *     counts no more; another-day, of which an activity that was late or voided moved something
     * @param activityId that came late, or counts no more
     * @param words of whoever voided it; left out where nobody did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StatisticCorrection")
    record CorrectionResponse(
            @Schema(allowableValues = {"late", "voided", "another-day"}) String reason,
            UUID activityId,
            @Nullable @Line(max = 200) String words) {
        private static CorrectionResponse of(Correction correction) {
            return new CorrectionResponse(
                    KebabCase.of(correction.reason()),
                    correction.activity(),
                    correction.note().isEmpty() ? null : correction.note());
        }
    }

    static RevisionResponse of(Revision revision) {
        var corrections = revision.corrections();
        var shown =
                corrections.stream().limit(MOST_CORRECTIONS).map(CorrectionResponse::of).toList();
        return new RevisionResponse(
                revision.day(),
                revision.number(),
                revision.since(),
                shown,
                corrections.size() - shown.size());
    }
}
