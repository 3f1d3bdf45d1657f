package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.report.KeptReports;
import app.fabula.application.shared.Slice;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptReportsResponse(
        @Size(max = 100) List<KeptReportResponse> items,
        @Nullable @Line(max = 4_000) String nextCursor) {

    /**
     * @param learnerId whose report it is
     * @param bytes of the document
     */
    record KeptReportResponse(UUID learnerId, long bytes) {
        private static KeptReportResponse of(KeptReports.Entry entry) {
            return new KeptReportResponse(entry.learner().value(), entry.bytes());
        }
    }

    static KeptReportsResponse of(Slice<KeptReports.Entry> kept) {
        return new KeptReportsResponse(
                kept.items().stream().map(KeptReportResponse::of).toList(),
                kept.next().orElse(null));
    }
}
