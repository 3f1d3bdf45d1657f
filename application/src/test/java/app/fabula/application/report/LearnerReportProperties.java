package app.fabula.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LearnerReportProperties {
    private static final LocalDate first = LocalDate.parse("2026-01-26");
    private static final Instant asOf = Instant.parse("2026-03-09T00:00:00Z");
    private static final LocalDate today = LocalDate.parse("2026-03-09");

    @Provide
    Arbitrary<Map<LocalDate, DayTotals>> days() {
        var dates = Arbitraries.integers().between(0, 60).map(first::plusDays);
        var numbers = Arbitraries.integers().between(0, 500);
        var totals =
                Combinators.combine(numbers, numbers, numbers)
                        .as((pages, words, seconds) ->
                                new DayTotals(
                                        pages, pages / 2, words, words / 3, seconds, 1, 2, 3));
        return Arbitraries.maps(dates, totals).ofMaxSize(60);
    }

    @Provide
    Arbitrary<ReportPeriod> periods() {
        var dates = Arbitraries.integers().between(0, 60).map(first::plusDays);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        dates,
                        Arbitraries.integers().between(0, 20))
                .as((kind, date, length) ->
                        switch (kind) {
                            case 0 -> ReportPeriod.weekOf(date);
                            case 1 -> ReportPeriod.monthOf(date);
                            default -> ReportPeriod.between(date, date.plusDays(length));
                        });
    }

    @Property
    void numbers_are_the_sums_of_the_days_of_their_period(
            @ForAll("days") Map<LocalDate, DayTotals> days,
            @ForAll("periods") ReportPeriod period) {
        var report = report(period, new ReportFacts(days, 0, List.of(), List.of()));
        assertThat(report.days().keySet())
                .containsExactlyElementsOf(period.span().dates().toList());
        assertThat(report.effort().wordsRead())
                .isEqualTo(report.days().values().stream().mapToInt(DayTotals::wordsRead).sum());
        assertThat(report.before().effort().activeSeconds())
                .isEqualTo(
                        days.entrySet().stream()
                                .filter(day -> period.before(today).has(day.getKey()))
                                .mapToLong(day -> day.getValue().activeSeconds())
                                .sum());
        assertThat(report.effort().daysActive())
                .isEqualTo(
                        Math.toIntExact(days.keySet().stream().filter(period.span()::has).count()));
        assertThat(report.outcome().newWords()).isBetween(0, report.effort().wordsRead());
    }

    @Property
    void the_order_in_which_facts_are_given_changes_nothing(
            @ForAll("periods") ReportPeriod period, @ForAll long chance) {
        var stories = new ArrayList<>(List.of(story(1, 5), story(2, 9), story(3, 9)));
        var earned =
                new ArrayList<>(
                        List.of(
                                earned("b", 2, "", period.span().from()),
                                earned("b", 1, "fr", period.span().from()),
                                earned("b", 1, "", period.span().from()),
                                earned("a", 1, "", period.span().from()),
                                earned("c", 1, "", period.span().from().minusDays(1))));
        var inOrder = report(period, new ReportFacts(Map.of(), 1, earned, stories));
        Collections.shuffle(stories, new Random(chance));
        Collections.shuffle(earned, new Random(chance));
        assertThat(report(period, new ReportFacts(Map.of(), 1, earned, stories)))
                .isEqualTo(inOrder);
        assertThat(
                        inOrder.stories().stream()
                                .map(read -> read.story().value().getLeastSignificantBits()))
                .containsExactly(2L, 3L, 1L);
        assertThat(inOrder.achievements().stream().map(EarnedAchievement::title))
                .containsExactly("a", "b", "b", "b");
        assertThat(inOrder.achievements().stream().map(EarnedAchievement::tier))
                .containsExactly(1, 1, 2, 1);
        assertThat(inOrder.outcome().achievements()).isEqualTo(4);
    }

    private static EarnedAchievement earned(
            String title, int tier, String language, LocalDate day) {
        return new EarnedAchievement(
                title,
                title,
                tier,
                Optional.of(language).filter(tag -> !tag.isEmpty()).map(Language::new),
                day);
    }

    @Example
    void an_empty_period_is_zeros() {
        var period = ReportPeriod.weekOf(first);
        var report = report(period, ReportFacts.NOTHING);
        assertThat(report.isEmpty()).isTrue();
        assertThat(report.effort()).isEqualTo(Effort.NONE);
        assertThat(report.outcome()).isEqualTo(Outcome.NONE);
        assertThat(report.before())
                .isEqualTo(new LearnerReport.Before(period.before(), Effort.NONE, Outcome.NONE));
        assertThat(report.days().values()).hasSize(7).containsOnly(DayTotals.NOTHING);
    }

    private static LearnerReport report(ReportPeriod period, ReportFacts facts) {
        return LearnerReport.of(
                period, asOf, today, facts, facts, ReportStreak.NONE, LearnerReport.NO_HOURS);
    }

    private static StoryRead story(int number, long seconds) {
        return new StoryRead(
                new StoryId(new UUID(0, number)),
                "A story",
                new Language("en"),
                Optional.of(CefrLevel.A1),
                1,
                10,
                seconds,
                false);
    }
}
