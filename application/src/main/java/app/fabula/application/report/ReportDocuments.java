package app.fabula.application.report;

import java.util.List;
import java.util.Locale;

/** Out-port: writes a report down, for people and for spreadsheets. */
public interface ReportDocuments {
    enum Format {
        CSV("text/csv; charset=utf-8", "csv"),
        HTML("text/html; charset=utf-8", "html"),
        PDF("application/pdf", "pdf");

        private final String mediaType;
        private final String extension;

        Format(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        /** As it is said over HTTP. */
        public String mediaType() {
            return mediaType;
        }

        /** Of a file's name, without a dot. */
        public String extension() {
            return extension;
        }
    }

    /**
     * The same report, format and language give the same bytes.
     *
     * @param language that the reader prefers; the nearest of {@link #languages()} is taken
     */
    byte[] write(LearnerReport report, Format format, Locale language);

    /** The same of a group. */
    byte[] write(GroupReport report, Format format, Locale language);

    /** That there are texts in; the first is the one for readers of any other. */
    List<Locale> languages();

    /** All that a page in HTML may load, as {@code Content-Security-Policy} has it. */
    String pagePolicy();
}
