package app.fabula.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.report.ReportEvent.WeekReported;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeekDeciderTest {
    private static final LearnerId ANA = new LearnerId(new UUID(0, 1));
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant DUE = Instant.parse("2026-03-09T07:00:00Z");

    private final WeekDecider decider = new WeekDecider();

    @Test
    void a_week_is_told_once() {
        var week = new ReportWeek(ANA, MONDAY, DUE);
        var told = decider.decide(week, decider.initial());
        assertThat(told).containsExactly(new WeekReported(ANA, MONDAY, DUE));
        assertThat(decider.decide(week, decider.replay(told))).isEqualTo(List.of());
    }
}
