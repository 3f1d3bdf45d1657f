package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.OurAge;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.application.report.PeriodKind;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "Reports", description = "What learners did, summed up.")
interface ReportsApi {
    int LARGEST_DOCUMENT = 50_000_000;

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getReport",
            summary = "Report a week, a month, or some days",
            description =
                    "What the learner put into a period, what came of it, and the same of the equal"
                            + " period before; as JSON, or written down as CSV, HTML or PDF,"
                            + " whatever is accepted. In the language that is accepted, or else in"
                            + " the learner's own, or else in English.")
    @ApiResponse(
            responseCode = "200",
            description = "A period in which nothing was done is told in zeros.",
            headers = {
                @Header(
                        name = "Content-Language",
                        description = "That texts are in.",
                        required = true,
                        schema = @Schema(type = "string", maxLength = 35, example = "de-CH")),
                @Header(
                        name = "Content-Disposition",
                        description = "What to call the file; not for JSON.",
                        schema =
                                @Schema(
                                        type = "string",
                                        maxLength = 200,
                                        example =
                                                "attachment; filename=\"fabula-2026-03-02-2026-03-08.pdf\""))
            },
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = ReportResponse.class)),
                @Content(
                        mediaType = "text/csv",
                        schema =
                                @Schema(
                                        type = "string",
                                        format = "csv",
                                        maxLength = LARGEST_DOCUMENT),
                        examples =
                                @ExampleObject(
                                        name = "example",
                                        value =
                                                "section,measure,label,date,story,title,language,level,unit,value,before\r\n")),
                @Content(
                        mediaType = "text/html",
                        schema =
                                @Schema(
                                        type = "string",
                                        format = "html",
                                        maxLength = LARGEST_DOCUMENT),
                        examples =
                                @ExampleObject(
                                        name = "example",
                                        value = "<!DOCTYPE html><html lang=\"en\"></html>")),
                @Content(
                        mediaType = "application/pdf",
                        schema =
                                @Schema(
                                        type = "string",
                                        format = "binary",
                                        maxLength = LARGEST_DOCUMENT),
                        examples = @ExampleObject(name = "example", value = "%PDF-1.7"))
            })
    @Refuses({
        ProblemType.UNKNOWN_LEARNER,
        ProblemType.NOT_REGISTERED_THEN,
        ProblemType.NOT_YET,
        ProblemType.PERIOD_REVERSED,
        ProblemType.PERIOD_TOO_LONG,
        ProblemType.INVALID_REQUEST
    })
    ResponseEntity<Object> report(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(
                            description =
                                    "A week is from Monday to Sunday. The days themselves where"
                                            + " there is a to, else the week, where it is left out.",
                            example = "week")
                    Optional<PeriodKind> period,
            @Parameter(
                            description =
                                    "The first of some days, or any day of the week or month; the"
                                            + " learner's today where it is left out.",
                            example = "2026-03-01")
                    Optional<LocalDate> from,
            @Parameter(
                            description = "The last of some days, 366 at most; of those only.",
                            example = "2026-03-07")
                    Optional<LocalDate> to,
            @Parameter(
                            description =
                                    "What was known then: an instant of the past, in the years 2000"
                                            + " to 2100; what is known now where it is left out.",
                            example = "2026-03-02T19:00:00Z")
                    @Nullable
                    @OurAge
                    Instant asOf,
            @Parameter(
                            in = ParameterIn.HEADER,
                            name = "Accept-Language",
                            description = "Of the reader (RFC 9110).",
                            example = "de-CH, de;q=0.9, en;q=0.5")
                    Optional<String> language,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getWeekReport",
            summary = "Report a week",
            description = "From Monday to Sunday, in the learner's own days.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<WeekResponse> week(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(
                            description =
                                    "A day of the week, in the years 2000 to 2100; today where"
                                            + " it is left out.",
                            example = "2026-03-01")
                    Optional<LocalDate> date);
}
