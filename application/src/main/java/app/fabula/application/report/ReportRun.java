package app.fabula.application.report;

import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.domain.group.GroupId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Reports of many learners about the same days, as they were known at one instant.
 *
 * @param period which days, the same for everybody
 * @param asOf the instant: reports that are written later than others know no more
 * @param group whose learners; empty for all that there are
 * @param language of the documents; empty for each learner's own
 */
public record ReportRun(
        ReportPeriod period,
        Instant asOf,
        Format format,
        Optional<GroupId> group,
        Optional<Locale> language) {

    /** As a job keeps it. */
    Map<String, String> parameters() {
        var parameters = new HashMap<String, String>();
        parameters.put("from", period.span().from().toString());
        parameters.put("to", period.span().to().toString());
        parameters.put(
                "period",
                switch (period) {
                    case ReportPeriod.Week _ -> "week";
                    case ReportPeriod.Month _ -> "month";
                    case ReportPeriod.Custom _ -> "custom";
                });
        parameters.put("asOf", asOf.toString());
        parameters.put("format", format.extension());
        group.ifPresent(of -> parameters.put("group", of.value().toString()));
        language.ifPresent(in -> parameters.put("language", in.toLanguageTag()));
        return parameters;
    }

    static ReportRun of(Map<String, String> parameters) {
        return new ReportRun(
                period(parameters),
                Instant.parse(value(parameters, "asOf")),
                Format.ofExtension(value(parameters, "format")),
                Optional.ofNullable(parameters.get("group"))
                        .map(UUID::fromString)
                        .map(GroupId::new),
                Optional.ofNullable(parameters.get("language")).map(Locale::forLanguageTag));
    }

    private static ReportPeriod period(Map<String, String> parameters) {
        var from = LocalDate.parse(value(parameters, "from"));
        return switch (value(parameters, "period")) {
            case "week" -> ReportPeriod.weekOf(from);
            case "month" -> ReportPeriod.monthOf(from);
            default -> ReportPeriod.between(from, LocalDate.parse(value(parameters, "to")));
        };
    }

    private static String value(Map<String, String> parameters, String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }
}
