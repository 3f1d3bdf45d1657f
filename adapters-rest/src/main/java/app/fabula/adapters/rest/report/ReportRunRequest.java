package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.OurAge;
import app.fabula.application.report.PeriodKind;
import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.report.ReportPeriod;
import app.fabula.application.report.RunReports;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.Language;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reports of many learners about the same days.
 *
 * @param from the first of some days, or any day of the week or month
 * @param to the last of some days, 366 at most; left out for a week or a month
 * @param asOf what was known then; what is known now where it is left out
 * @param groupId whose learners; all learners where it is left out
 * @param language of the documents; each learner's own where it is left out
 */
@JsonBody
@EndsIfCustom
record ReportRunRequest(
        @NotNull PeriodKind period,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @NotNull Format format,
        @Nullable @OurAge Instant asOf,
        @Nullable GroupId groupId,
        @Nullable Language language) {

    RunReports.Order order() {
        return new RunReports.Order(
                days(),
                Optional.ofNullable(asOf),
                format,
                Optional.ofNullable(groupId),
                Optional.ofNullable(language).map(Language::locale));
    }

    private ReportPeriod days() {
        return switch (period) {
            case WEEK -> ReportPeriod.weekOf(from);
            case MONTH -> ReportPeriod.monthOf(from);
            case CUSTOM -> ReportPeriod.between(from, Objects.requireNonNull(to));
        };
    }
}
