package app.fabula.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.statistics.Span.Custom;
import app.fabula.application.statistics.Span.OfCalendar;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final LocalDate LATER = LocalDate.parse("2030-01-01");

    @Test
    void weeks_begin_on_the_day_on_which_they_do_in_that_place() {
        var wednesday = LocalDate.parse("2026-03-04");
        assertThat(Step.Week.ISO.of(wednesday)).isEqualTo(period("2026-03-02", "2026-03-08"));
        assertThat(week("en-US").of(wednesday)).isEqualTo(period("2026-03-01", "2026-03-07"));
        assertThat(week("ar-EG").of(wednesday)).isEqualTo(period("2026-02-28", "2026-03-06"));
    }

    @Test
    void the_week_before_is_held_against_a_week() {
        var span = new OfCalendar(Step.Week.ISO, LocalDate.parse("2026-01-01"));
        assertThat(span.period()).isEqualTo(period("2025-12-29", "2026-01-04"));
        assertThat(span.before(LATER)).isEqualTo(period("2025-12-22", "2025-12-28"));
    }

    @Test
    void a_month_is_held_against_a_month_whatever_their_lengths() {
        var march = new OfCalendar(new Step.Month(), LocalDate.parse("2026-03-31"));
        assertThat(march.before(LATER)).isEqualTo(period("2026-02-01", "2026-02-28"));
        var year = new OfCalendar(new Step.Year(), LocalDate.parse("2028-02-29"));
        assertThat(year.before(LATER)).isEqualTo(period("2027-01-01", "2027-12-31"));
    }

    @Test
    void days_that_are_just_a_month_or_a_year_are_held_against_one() {
        assertThat(Span.of(period("2026-03-01", "2026-03-31")).before(LATER))
                .isEqualTo(period("2026-02-01", "2026-02-28"));
        assertThat(Span.of(period("2028-01-01", "2028-12-31")).before(LATER))
                .isEqualTo(period("2027-01-01", "2027-12-31"));
        assertThat(Span.of(period("2026-03-01", "2026-03-30")).before(LATER))
                .isEqualTo(period("2026-01-30", "2026-02-28"));
        assertThat(Span.of(period("2026-03-02", "2026-03-31")).before(LATER))
                .isEqualTo(period("2026-01-31", "2026-03-01"));
    }

    @Test
    void some_days_are_held_against_as_many_directly_before() {
        var span = new Custom(period("2026-03-05", "2026-03-14"));
        assertThat(span.before(LATER)).isEqualTo(period("2026-02-23", "2026-03-04"));
    }

    @Test
    void what_is_not_over_is_held_against_as_much_as_it_has_had() {
        var march = new OfCalendar(new Step.Month(), LocalDate.parse("2026-03-10"));
        assertThat(march.before(LocalDate.parse("2026-03-10")))
                .isEqualTo(period("2026-02-01", "2026-02-10"));
        assertThat(march.before(LocalDate.parse("2026-03-30")))
                .isEqualTo(period("2026-02-01", "2026-02-28"));
        assertThat(march.before(LocalDate.parse("2026-02-27")))
                .isEqualTo(period("2026-02-01", "2026-02-28"));
    }

    @Test
    void a_series_has_every_part_and_its_ends_are_cut() {
        assertThat(Step.Week.ISO.in(period("2026-03-01", "2026-03-10")))
                .containsExactly(
                        period("2026-03-01", "2026-03-01"),
                        period("2026-03-02", "2026-03-08"),
                        period("2026-03-09", "2026-03-10"));
        assertThat(new Step.Day().in(period("2026-02-27", "2026-03-02"))).hasSize(4);
        assertThat(new Step.Month().in(period("2026-01-31", "2026-03-01"))).hasSize(3);
    }

    private static Step week(String locale) {
        return new Step.Week(WeekFields.of(Locale.forLanguageTag(locale)));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
