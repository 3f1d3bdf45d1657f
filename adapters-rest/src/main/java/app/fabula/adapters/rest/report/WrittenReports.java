package app.fabula.adapters.rest.report;

import app.fabula.application.report.GetReport.Answer;
import app.fabula.application.report.ReportDocuments;
import app.fabula.application.report.ReportDocuments.Format;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;

/** Reports in whatever a client accepts. */
@Component
class WrittenReports {
    static final String CSV = "text/csv";

    /** Nobody frames a page, and it does nothing but show itself. */
    private static final String PAGE =
            "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private final ReportDocuments documents;

    WrittenReports(ReportDocuments documents) {
        this.documents = documents;
    }

    /**
     * What the client likes best; JSON where that is all the same to it.
     *
     * @param request that has been found to accept one of them
     */
    static MediaType wanted(HttpServletRequest request) {
        var accepted =
                MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .flatMap(type -> types().stream().filter(type::isCompatibleWith))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    private static List<MediaType> types() {
        return List.of(
                MediaType.APPLICATION_JSON,
                MediaType.TEXT_HTML,
                MediaType.valueOf(CSV),
                MediaType.APPLICATION_PDF);
    }

    /**
     * @param asOf that was asked for
     * @param headers of the answer, however it is written
     */
    ResponseEntity<Object> as(
            MediaType wanted, Answer answer, Optional<Instant> asOf, HttpHeaders headers) {
        var response =
                ResponseEntity.ok()
                        .headers(headers)
                        .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CONTENT_LANGUAGE, answer.language().toLanguageTag());
        var format =
                Arrays.stream(Format.values())
                        .filter(some -> wanted.isCompatibleWith(type(some)))
                        .findFirst();
        if (format.isEmpty()) {
            return response.contentType(MediaType.APPLICATION_JSON)
                    .body(ReportResponse.of(answer.report(), asOf));
        }
        var bytes = documents.write(answer.report(), format.get(), answer.language());
        told(format.get(), answer).forEach(response::header);
        return response.contentType(type(format.get())).body(bytes);
    }

    private Map<String, String> told(Format format, Answer answer) {
        var file = named(format, answer);
        return switch (format) {
            case HTML ->
                    Map.of(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline().filename(file).build().toString(),
                            "Content-Security-Policy",
                            documents.pagePolicy() + PAGE);
            case CSV, PDF ->
                    Map.of(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment().filename(file).build().toString());
        };
    }

    /** Without anything that tells whose it is. */
    private static String named(Format format, Answer answer) {
        var span = answer.report().span();
        return "fabula-%s-%s.%s".formatted(span.from(), span.to(), format.extension());
    }

    private static MediaType type(Format format) {
        return MediaType.parseMediaType(format.mediaType());
    }
}
