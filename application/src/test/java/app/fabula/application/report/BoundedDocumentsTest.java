package app.fabula.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.shared.Overloaded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BoundedDocumentsTest {
    private static final byte[] WRITTEN = {1};
    private static final LearnerReport REPORT =
            LearnerReport.of(
                    ReportPeriod.weekOf(LocalDate.parse("2026-03-02")),
                    Instant.EPOCH,
                    LocalDate.EPOCH,
                    ReportFacts.NOTHING,
                    ReportFacts.NOTHING,
                    ReportStreak.NONE,
                    LearnerReport.NO_HOURS);

    private Supplier<byte[]> work = () -> WRITTEN;
    private final BoundedDocuments documents = new BoundedDocuments(new Working(), 1);

    /** Asks again from within, as somebody else would at that moment. */
    private final class Working implements ReportDocuments {
        @Override
        public byte[] write(LearnerReport report, Format format, Locale language) {
            var first = work;
            work = () -> WRITTEN;
            return first.get();
        }

        @Override
        public byte[] write(GroupReport report, Format format, Locale language) {
            return write(REPORT, format, language);
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH);
        }

        @Override
        public String pagePolicy() {
            return "none";
        }
    }

    @Test
    void no_more_paper_is_written_at_once_than_there_is_room_for() {
        work = () -> write(Format.PDF);
        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> write(Format.PDF));
    }

    @Test
    void what_costs_little_is_always_written() {
        work = () -> write(Format.HTML);
        assertThat(write(Format.PDF)).isEqualTo(WRITTEN);
        work = () -> write(Format.CSV);
        assertThat(write(Format.PDF)).isEqualTo(WRITTEN);
    }

    @Test
    void whoever_fails_makes_room_too() {
        work =
                () -> {
                    throw new IllegalStateException("broken");
                };
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> write(Format.PDF));
        assertThat(write(Format.PDF)).isEqualTo(WRITTEN);
    }

    @Test
    void there_is_one_room_for_all_reports() {
        var group = new GroupReport("A class", REPORT.period(), Instant.EPOCH, List.of());
        work = () -> documents.write(group, Format.PDF, Locale.ENGLISH);
        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> write(Format.PDF));
        assertThat(documents.write(group, Format.PDF, Locale.ENGLISH)).isEqualTo(WRITTEN);
    }

    private byte[] write(Format format) {
        return documents.write(REPORT, format, Locale.ENGLISH);
    }
}
