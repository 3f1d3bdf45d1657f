package app.fabula.application.statistics;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.in;
import static app.fabula.application.progress.FactSamples.key;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.spanish;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.FactSamples.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.fabula.application.shared.ForgettingContract;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.application.statistics.Correction.Reason;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Days of learners, by the {@link #RULES}. */
public interface StatisticsDaysContract
        extends ForgettingContract<LearnerDay, DayLedger>, ShownContract {
    StatisticsRules RULES = StatisticsRules.first(CompletionRule.DEFAULT);
    LocalDate MONDAY = LocalDate.parse("2026-03-02");
    LocalDate SUNDAY = LocalDate.parse("2026-03-08");
    Language WELSH = new Language("cy");
    ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Override
    StatisticsDays model();

    static LearnerDay day(LearnerId learner, String day) {
        return new LearnerDay(learner, LocalDate.parse(day));
    }

    /** Facts of one day; the first of them starts its story. */
    static DayLedger ledger(Fact... facts) {
        var ledgers = new Ledgers(CompletionRule.DEFAULT, Map.of());
        Stream.of(facts).forEach(fact -> ledgers.take(new Arrival(fact, fact.occurredAt())));
        return ledgers.changed().values().iterator().next();
    }

    @Test
    default void a_day_has_a_row_for_each_story_and_language() {
        var ledger =
                ledger(
                        started(ana, 2, "2026-03-02T09:00:00.5Z"),
                        read(ana, 2, 1, 30, "2026-03-02T09:00:30Z"),
                        finished(ana, 2, "2026-03-02T09:01:00Z"),
                        read(ana, 1, 1, 7, "2026-03-02T11:00:00Z"),
                        in(WELSH, BERLIN, read(ana, 1, 2, 5, "2026-03-02T12:00:00Z")));
        model().save(Map.of(day(ana, "2026-03-02"), ledger));
        assertThat(model().rows(ana, MONDAY, SUNDAY))
                .extracting(
                        DayRow::day,
                        DayRow::story,
                        DayRow::language,
                        row -> row.numbers().activeSeconds(),
                        row -> row.numbers().pages())
                .containsExactly(
                        tuple(MONDAY, story(1), WELSH, 5L, 1),
                        tuple(MONDAY, story(1), spanish, 7L, 1),
                        tuple(MONDAY, story(2), spanish, 60L, 1));
        assertThat(model().rows(ana, MONDAY, SUNDAY)).isEqualTo(DayRow.of(ledger, RULES));
    }

    @Test
    default void rows_are_of_one_learner_and_of_both_ends_too() {
        for (var day : List.of("2026-03-01", "2026-03-02", "2026-03-08", "2026-03-09")) {
            model().save(Map.of(day(ana, day), ledger(read(ana, 1, 1, 9, day + "T09:00:00Z"))));
            model().save(Map.of(day(ben, day), ledger(read(ben, 1, 1, 9, day + "T09:00:00Z"))));
        }
        assertThat(model().rows(ana, MONDAY, SUNDAY))
                .extracting(DayRow::day)
                .containsExactly(MONDAY, SUNDAY);
    }

    @Test
    default void totals_are_of_each_learner_of_a_period_and_of_what_is_asked_about() {
        for (var day : List.of("2026-03-01", "2026-03-02", "2026-03-08", "2026-03-09")) {
            model().save(
                            Map.of(
                                    day(ana, day),
                                    ledger(
                                            read(ana, 1, 1, 9, day + "T09:00:00Z"),
                                            read(ana, 2, 1, 5, day + "T12:00:00Z"),
                                            in(
                                                    WELSH,
                                                    BERLIN,
                                                    read(ana, 2, 2, 3, day + "T15:00:00Z"))),
                                    day(ben, day),
                                    ledger(read(ben, 1, 1, 7, day + "T09:00:00Z"))));
        }
        var both = List.of(ana, ben);
        var nobody = new LearnerId(new UUID(0, 9));
        assertThat(totals(List.of(ana, ben, nobody), Optional.empty(), Optional.empty()))
                .isEqualTo(Map.of(ana, totals(34, 6, 4, 2), ben, totals(14, 2, 2, 2)));
        assertThat(totals(List.of(ben), Optional.empty(), Optional.empty())).containsOnlyKeys(ben);
        assertThat(totals(both, Optional.of(WELSH), Optional.empty()))
                .isEqualTo(Map.of(ana, totals(6, 2, 0, 2)));
        assertThat(totals(both, Optional.empty(), Optional.of(story(1))))
                .isEqualTo(Map.of(ana, totals(18, 2, 2, 2), ben, totals(14, 2, 2, 2)));
        assertThat(totals(both, Optional.of(WELSH), Optional.of(story(1)))).isEmpty();
        assertThat(totals(List.of(), Optional.empty(), Optional.empty())).isEmpty();
    }

    private Map<LearnerId, Totals> totals(
            List<LearnerId> learners, Optional<Language> language, Optional<StoryId> story) {
        return model().totals(learners, new Period(MONDAY, SUNDAY), language, story);
    }

    private static Totals totals(long seconds, int pages, int started, int days) {
        return new Totals(
                new Numbers(seconds, pages, pages * 60, started, 0, 0, HourProfile.NOTHING), days);
    }

    @Test
    default void a_story_that_is_no_more_of_a_day_leaves_no_row() {
        var one = read(ana, 1, 1, 9, "2026-03-02T09:00:00Z");
        var two = read(ana, 2, 1, 9, "2026-03-02T10:00:00Z");
        model().save(Map.of(day(ana, "2026-03-02"), ledger(one, two)));
        model().save(Map.of(day(ana, "2026-03-02"), ledger(two)));
        assertThat(model().rows(ana, MONDAY, SUNDAY))
                .extracting(DayRow::story)
                .containsExactly(story(2));
        model().save(Map.of(day(ana, "2026-03-02"), nothing()));
        assertThat(model().rows(ana, MONDAY, SUNDAY)).isEmpty();
        assertThat(model().ledger(day(ana, "2026-03-02"))).isEqualTo(nothing());
    }

    @Test
    default void the_days_of_a_story_are_those_with_a_fact_about_it() {
        model().save(
                        Map.of(
                                day(ana, "2026-03-02"),
                                ledger(started(ana, 1, "2026-03-02T09:00:00Z")),
                                day(ana, "2026-03-03"),
                                ledger(read(ana, 2, 1, 9, "2026-03-03T09:00:00Z")),
                                day(ana, "2026-03-04"),
                                ledger(read(ana, 1, 1, 9, "2026-03-04T09:00:00Z")),
                                day(ben, "2026-03-05"),
                                ledger(read(ben, 1, 1, 9, "2026-03-05T09:00:00Z"))));
        assertThat(model().daysOf(Set.of(key(ana, 1))))
                .containsExactlyInAnyOrder(day(ana, "2026-03-02"), day(ana, "2026-03-04"));
        assertThat(model().daysOf(Set.of(key(ana, 2), key(ben, 1))))
                .containsExactlyInAnyOrder(day(ana, "2026-03-03"), day(ben, "2026-03-05"));
        assertThat(model().daysOf(Set.of())).isEmpty();
    }

    @Test
    default void the_milestones_of_a_story_are_the_days_of_its_start_and_its_completion() {
        var ledgers = new Ledgers(CompletionRule.DEFAULT, Map.of());
        Stream.of(
                        started(ana, 1, "2026-03-02T09:00:00Z"),
                        read(ana, 1, 1, 30, "2026-03-03T09:00:00Z"),
                        read(ana, 1, 2, 30, "2026-03-04T09:00:00Z"),
                        finished(ana, 1, "2026-03-05T09:00:00Z"),
                        started(ana, 1, "2026-03-06T09:00:00Z"),
                        started(ana, 2, "2026-03-07T09:00:00Z"),
                        started(ben, 1, "2026-03-08T09:00:00Z"))
                .forEach(fact -> ledgers.take(new Arrival(fact, fact.occurredAt())));
        model().save(ledgers.changed());
        assertThat(model().milestonesOf(Set.of(key(ana, 1))))
                .containsExactlyInAnyOrder(day(ana, "2026-03-02"), day(ana, "2026-03-05"));
        assertThat(model().milestonesOf(Set.of(key(ana, 2), key(ben, 1))))
                .containsExactlyInAnyOrder(day(ana, "2026-03-07"), day(ben, "2026-03-08"));
        assertThat(model().milestonesOf(Set.of())).isEmpty();
    }

    @Test
    default void what_is_folded_into_it_part_by_part_comes_to_what_the_log_comes_to() {
        for (var seed = 1L; seed <= 20; seed++) {
            var arrivals = ReadingLives.arrivals(seed);
            var days = arrivals.stream().map(Arrival::day).collect(Collectors.toSet());
            days.forEach(day -> model().save(Map.of(day, nothing())));
            var projection = StatisticsProjection.into(model(), RULES);
            for (var arrival : arrivals) {
                projection.apply(List.of(recorded(arrival)));
            }
            var known = new StatisticsHistory(Optional.empty(), arrivals).under(RULES);
            var from = LocalDate.parse("2025-12-01");
            var to = LocalDate.parse("2027-01-31");
            assertThat(model().rows(ana, from, to)).isEqualTo(known.rows(from, to));
            assertThat(model().corrections(ana, from, to)).containsAll(known.corrections(from, to));
            days.forEach(day -> model().save(Map.of(day, nothing())));
        }
    }

    private static Recorded recorded(Arrival arrival) {
        var id = new UUID(9, 1);
        return new Recorded(id, 7, arrival.evidence(), "", arrival.recordedAt(), id);
    }

    @Test
    default void corrections_are_kept_once_each() {
        var late = correction(ana, "2026-03-02", Reason.LATE, "");
        var gone = correction(ana, "2026-03-08", Reason.VOIDED, "Not me.");
        var before = correction(ana, "2026-03-01", Reason.LATE, "");
        var after = correction(ana, "2026-03-09", Reason.LATE, "");
        var other = correction(ben, "2026-03-02", Reason.ANOTHER_DAY, "");
        model().add(List.of(late, gone, before));
        model().add(List.of(late, after, other));
        assertThat(model().corrections(ana, MONDAY, SUNDAY)).containsExactlyInAnyOrder(late, gone);
    }

    private static Correction correction(
            LearnerId learner, String day, Reason reason, String note) {
        var at = Instant.parse("2026-04-01T00:00:00.123456Z");
        return new Correction(day(learner, day), at, reason, new UUID(4, 4), note);
    }

    @Override
    default String projection() {
        return StatisticsProjection.NAME;
    }

    @Override
    default List<Shown<?>> shown() {
        return List.of(model().read(() -> model().rows(ana, MONDAY, SUNDAY)));
    }

    @Override
    default LearnerDay aKey() {
        return day(ana, "2026-03-03");
    }

    @Override
    default LearnerDay anotherKey() {
        return day(ben, "2026-03-03");
    }

    @Override
    default DayLedger aState() {
        return ledger(
                started(ana, 1, "2026-03-03T09:00:00.123456Z"),
                in(WELSH, BERLIN, read(ana, 1, 1, 7, "2026-03-03T09:01:00Z")));
    }

    @Override
    default DayLedger anotherState() {
        return ledger(finished(ana, 1, "2026-03-03T10:00:00Z"));
    }

    @Override
    default DayLedger nothing() {
        return DayLedger.empty();
    }
}
