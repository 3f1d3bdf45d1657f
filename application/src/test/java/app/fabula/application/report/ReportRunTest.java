package app.fabula.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.domain.group.GroupId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportRunTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00.123456Z");
    private static final GroupId GROUP = new GroupId(new UUID(1, 2));

    static Stream<ReportRun> runs() {
        return Stream.of(
                new ReportRun(
                        ReportPeriod.weekOf(DAY),
                        NOON,
                        Format.PDF,
                        Optional.empty(),
                        Optional.empty()),
                new ReportRun(
                        ReportPeriod.monthOf(DAY),
                        NOON,
                        Format.CSV,
                        Optional.of(GROUP),
                        Optional.of(Locale.forLanguageTag("pt-BR"))),
                new ReportRun(
                        ReportPeriod.between(DAY, DAY.plusDays(9)),
                        NOON,
                        Format.HTML,
                        Optional.of(GROUP),
                        Optional.of(Locale.of("ar"))));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void what_a_job_keeps_of_it_is_all_of_it(ReportRun run) {
        assertThat(ReportRun.of(run.parameters())).isEqualTo(run);
    }

    /** As it lies in queues of releases to come. */
    @Test
    void it_is_kept_as_texts_that_people_can_read() {
        assertThat(runs().toList().get(1).parameters())
                .isEqualTo(
                        Map.of(
                                "period", "month",
                                "from", "2026-03-01",
                                "to", "2026-03-31",
                                "asOf", "2026-03-10T12:00:00.123456Z",
                                "format", "csv",
                                "group", GROUP.toString(),
                                "language", "pt-BR"));
    }
}
