package app.fabula.application.report;

import app.fabula.application.shared.Overloaded;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

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
        return bounded(format, () -> documents.write(report, format, language));
    }

    /**
     * @throws Overloaded as for one learner
     */
    @Override
    public byte[] write(GroupReport report, Format format, Locale language) {
        return bounded(format, () -> documents.write(report, format, language));
    }

    private byte[] bounded(Format format, Supplier<byte[]> work) {
        return switch (format) {
            case CSV, HTML -> work.get();
            case PDF -> inRoom(work);
        };
    }

    private byte[] inRoom(Supplier<byte[]> work) {
        if (!room.tryAcquire()) {
            throw new Overloaded("As many documents are being written as may be at once.");
        }
        try {
            return work.get();
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
