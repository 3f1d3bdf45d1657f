package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.Rejection;
import app.fabula.application.report.DateSpan;
import app.fabula.application.report.ReportDocuments;
import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.report.RunReports;
import app.fabula.domain.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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
                .filter(range -> range.getQualityValue() > 0)
                .flatMap(range -> types().stream().filter(range::isCompatibleWith))
                .filter(type -> !isUnwanted(type, accepted))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    /** Called by its name, and with a quality of zero. */
    private static boolean isUnwanted(MediaType type, List<MediaType> accepted) {
        return accepted.stream()
                .filter(range -> range.getQualityValue() == 0)
                .anyMatch(type::equalsTypeAndSubtype);
    }

    private static List<MediaType> types() {
        return List.of(
                MediaType.APPLICATION_JSON,
                MediaType.TEXT_HTML,
                MediaType.valueOf(CSV),
                MediaType.APPLICATION_PDF);
    }

    /**
     * One report, in whatever form is wanted of it.
     *
     * @param name of its file, without an extension, and without anything that tells whose it is
     */
    record Forms(String name, Supplier<Object> json, Function<Format, byte[]> document) {}

    /**
     * @param language that it is written in
     * @param headers of the answer, however it is written
     */
    ResponseEntity<Object> as(MediaType wanted, Forms forms, Locale language, HttpHeaders headers) {
        var response =
                ResponseEntity.ok()
                        .headers(headers)
                        .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        var format =
                Arrays.stream(Format.values())
                        .filter(some -> wanted.isCompatibleWith(type(some)))
                        .findFirst();
        if (format.isEmpty()) {
            return response.contentType(MediaType.APPLICATION_JSON).body(forms.json().get());
        }
        var bytes = forms.document().apply(format.get());
        told(format.get(), forms.name()).forEach(response::header);
        return response.contentType(type(format.get())).body(bytes);
    }

    /** As it was written once. */
    ResponseEntity<byte[]> kept(RunReports.Written written) {
        var document = written.document();
        var format = document.format();
        var response = ResponseEntity.ok();
        told(format, name(written.days())).forEach(response::header);
        return response.contentType(type(format)).body(document.content());
    }

    /** Of a file about one learner: its days. */
    static String name(DateSpan days) {
        return "fabula-%s-%s".formatted(days.from(), days.to());
    }

    /**
     * @throws Rejection where there are no texts in it
     */
    void requireTextsIn(Language language) {
        var ours = documents.languages().stream().map(Locale::getLanguage).toList();
        if (!ours.contains(language.locale().getLanguage())) {
            throw Rejection.ofParameter(
                    "language",
                    "not-there",
                    "There are texts in these languages: %s.".formatted(String.join(", ", ours)));
        }
    }

    private Map<String, String> told(Format format, String name) {
        var file = name + "." + format.extension();
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

    private static MediaType type(Format format) {
        return MediaType.parseMediaType(format.mediaType());
    }
}
