package app.fabula.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.domain.shared.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 2026-03-08",
        "2026-03-08, 2026-03-02, 2026-03-08",
        "2026-01-01, 2025-12-29, 2026-01-04"
    })
    void a_week_goes_from_monday_to_sunday(LocalDate day, LocalDate from, LocalDate to) {
        var week = ReportPeriod.weekOf(day);
        assertThat(week.span()).isEqualTo(new DateSpan(from, to));
        assertThat(week.before()).isEqualTo(new DateSpan(from.minusDays(7), from.minusDays(1)));
    }

    @Test
    void before_a_month_is_the_month_before() {
        var march = ReportPeriod.monthOf(LocalDate.parse("2024-03-31"));
        assertThat(march.span()).isEqualTo(span("2024-03-01", "2024-03-31"));
        assertThat(march.before()).isEqualTo(span("2024-02-01", "2024-02-29"));
    }

    @Test
    void before_any_days_are_as_many() {
        var days =
                ReportPeriod.between(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-05"));
        assertThat(days.before()).isEqualTo(span("2026-02-28", "2026-03-02"));
        assertThat(days.before().length()).isEqualTo(days.span().length()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01, before it begins",
        "2026-03-02, 2026-02-23, today alone",
        "2026-03-04, 2026-02-25, today included",
        "2026-03-08, 2026-03-01, its last day",
        "2026-03-09, 2026-03-01, when it is over"
    })
    void a_week_that_goes_on_is_held_against_as_many_days(
            LocalDate today, LocalDate to, String when) {
        var week = ReportPeriod.weekOf(LocalDate.parse("2026-03-02"));
        assertThat(week.before(today))
                .as(when)
                .isEqualTo(new DateSpan(LocalDate.parse("2026-02-23"), to));
    }

    @Test
    void a_month_that_goes_on_is_held_against_the_first_days_of_the_month_before() {
        var march = ReportPeriod.monthOf(LocalDate.parse("2026-03-10"));
        assertThat(march.before(LocalDate.parse("2026-03-10")))
                .isEqualTo(span("2026-02-01", "2026-02-10"));
        assertThat(march.before(LocalDate.parse("2026-03-30")))
                .isEqualTo(span("2026-02-01", "2026-02-28"));
    }

    @Test
    void a_leap_year_is_the_longest() {
        var from = LocalDate.parse("2024-01-01");
        assertThat(ReportPeriod.between(from, LocalDate.parse("2024-12-31")).span().length())
                .isEqualTo(ReportPeriod.MOST_DAYS);
        refused("period-too-long", from, LocalDate.parse("2025-01-01"));
    }

    @Test
    void what_is_no_period_is_refused() {
        refused("period-reversed", LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-01"));
        refused("period-out-of-range", LocalDate.MIN, LocalDate.MAX);
        refused("period-out-of-range", LocalDate.parse("2026-03-02"), LocalDate.MAX);
        assertThatThrownBy(() -> ReportPeriod.weekOf(LocalDate.MAX)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ReportPeriod.monthOf(LocalDate.MIN)).isInstanceOf(Refusal.class);
    }

    private static void refused(String code, LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> ReportPeriod.between(from, to))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(LocalDate.parse(from), LocalDate.parse(to));
    }
}
