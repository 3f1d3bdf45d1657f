package app.fabula.application.report;

import app.fabula.application.shared.Overloaded;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/**
 * Writes as many pages for paper at once as there is room for, and asks others to come again: one
 * takes a processor for a while, and some megabytes.
 */
public final class BoundedDocuments implements ReportDocuments {
    private final ReportDocuments documents;
    private final Semaphore room;

    /**
     * @param atOnce of those that cost much
     */
    public BoundedDocuments(ReportDocuments documents, int atOnce) {
        this.documents = documents;
        this.room = new Semaphore(atOnce);
    }

    /**
     * @throws Overloaded where as many are being written as may be
     */
    @Override
    public byte[] write(LearnerReport report, Format format, Locale language) {
        return switch (format) {
            case CSV, HTML -> documents.write(report, format, language);
            case PDF -> writeInRoom(report, format, language);
        };
    }

    private byte[] writeInRoom(LearnerReport report, Format format, Locale language) {
        if (!room.tryAcquire()) {
            throw new Overloaded("As many documents are being written as may be at once.");
        }
        try {
            return documents.write(report, format, language);
        } finally {
            room.release();
        }
    }

    @Override
    public List<Locale> languages() {
        return documents.languages();
    }

    @Override
    public String pagePolicy() {
        return documents.pagePolicy();
    }
}
