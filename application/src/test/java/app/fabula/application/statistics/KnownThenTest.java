package app.fabula.application.statistics;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.in;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.spanish;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.FactSamples.voided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.statistics.Correction.Reason;
import app.fabula.application.statistics.GetStatistics.Question;
import app.fabula.application.statistics.GetStatistics.Rules;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.Refusal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownThenTest {
    private static final Question WEEK = Desk.about("2026-03-02", "2026-03-08");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Instant MONDAY_NIGHT = Instant.parse("2026-03-02T22:00:00Z");
    private static final StatisticsRules SHORTER =
            new StatisticsRules(
                    2, Instant.parse("2026-06-01T00:00:00Z"), 15, Desk.FIRST.completion());

    private final Desk desk = new Desk(Desk.FIRST);

    private static Arrival at(String recordedAt, Evidence evidence) {
        return new Arrival(evidence, Instant.parse(recordedAt));
    }

    private void readOnMonday(Desk desk) {
        desk.record(
                at("2026-03-02T09:00:01Z", started(ana, 1, "2026-03-02T09:00:00Z")),
                at("2026-03-02T09:00:31Z", read(ana, 1, 1, 10, "2026-03-02T09:00:30Z")),
                at("2026-03-02T09:01:01Z", read(ana, 1, 2, 10, "2026-03-02T09:01:00Z")));
    }

    @Test
    void what_was_known_then_is_told_byte_for_byte_whatever_comes_later() {
        readOnMonday(desk);
        var question = Desk.asOf(MONDAY_NIGHT, Rules.OF_THEN, WEEK);
        var before = bytes(question);
        desk.record(
                at("2026-03-03T09:00:00Z", read(ana, 2, 1, 30, "2026-03-02T08:00:00Z")),
                at("2026-03-03T10:00:00Z", voided(read(ana, 1, 2, 10, "2026-03-02T09:01:00Z"))),
                at("2026-03-03T11:00:00Z", finished(ana, 1, "2026-03-02T09:02:00Z")));
        assertThat(bytes(question)).isEqualTo(before);
        assertThat(desk.ask(WEEK)).isNotEqualTo(desk.ask(question));
    }

    private byte[] bytes(Question question) {
        var lines =
                List.of(Metric.values()).stream()
                        .map(metric -> desk.explained(question, metric, 2))
                        .toList();
        return (desk.shown(question) + " " + lines).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_is_known_now_is_the_same_by_the_log_and_by_the_read_model() {
        readOnMonday(desk);
        var now = Instant.parse("2027-06-01T12:00:00Z");
        assertThat(desk.ask(Desk.asOf(now, Rules.OF_THEN, WEEK))).isEqualTo(desk.ask(WEEK));
    }

    @Test
    void a_day_that_was_told_in_time_has_no_revisions() {
        readOnMonday(desk);
        assertThat(desk.ask(WEEK).revisions()).isEmpty();
    }

    @Test
    void a_late_fact_and_a_voided_one_make_a_revision_each_with_the_reason() {
        readOnMonday(desk);
        var late = read(ana, 2, 1, 30, "2026-03-02T08:00:00Z");
        desk.record(at("2026-03-03T09:00:00Z", late), at("2026-03-04T09:00:00Z", voided(late)));
        assertThat(desk.ask(WEEK).revisions())
                .containsExactly(
                        revision(MONDAY, 2, "2026-03-03T09:00:00Z", late, Reason.LATE, ""),
                        revision(
                                MONDAY, 3, "2026-03-04T09:00:00Z", late, Reason.VOIDED, "Not me."));
    }

    @Test
    void what_is_voided_while_its_day_lasts_makes_a_revision_too() {
        readOnMonday(desk);
        var page = read(ana, 1, 2, 10, "2026-03-02T09:01:00Z");
        desk.record(at("2026-03-02T09:30:00Z", voided(page)));
        assertThat(desk.ask(WEEK).revisions())
                .extracting(revision -> revision.corrections().getFirst().reason())
                .containsExactly(Reason.VOIDED);
    }

    /** In UTC the day of the first is not over yet, and that of the second is. */
    @Test
    void whether_a_day_was_over_is_told_by_the_clocks_where_the_fact_is_of() {
        var east = inZone("Pacific/Kiritimati", read(ana, 1, 1, 10, "2026-03-02T09:00:00Z"));
        var west = inZone("America/New_York", read(ana, 2, 1, 10, "2026-03-03T04:30:00Z"));
        desk.record(at("2026-03-02T10:30:00Z", east), at("2026-03-03T04:31:00Z", west));
        assertThat(desk.ask(WEEK).revisions())
                .containsExactly(
                        revision(MONDAY, 2, "2026-03-02T10:30:00Z", east, Reason.LATE, ""));
    }

    private static Fact inZone(String zone, Fact page) {
        return in(spanish, ZoneId.of(zone), page);
    }

    @Test
    void a_late_start_that_moves_a_story_to_another_day_revises_both() {
        readOnMonday(desk);
        var sunday = started(ana, 1, "2026-03-01T09:00:00Z");
        desk.record(at("2026-03-05T09:00:00Z", sunday));
        var question = Desk.about("2026-03-01", "2026-03-08");
        assertThat(desk.ask(question).revisions())
                .containsExactly(
                        revision(
                                LocalDate.parse("2026-03-01"),
                                2,
                                "2026-03-05T09:00:00Z",
                                sunday,
                                Reason.LATE,
                                ""),
                        revision(
                                LocalDate.parse("2026-03-02"),
                                2,
                                "2026-03-05T09:00:00Z",
                                sunday,
                                Reason.ANOTHER_DAY,
                                ""));
        assertThat(desk.ask(WEEK).revisions()).extracting(Revision::day).containsExactly(MONDAY);
        assertThat(desk.number(Metric.STORIES_STARTED, WEEK)).isZero();
    }

    private static Revision revision(
            LocalDate day, int number, String at, Evidence fact, Reason reason, String note) {
        var since = Instant.parse(at);
        return new Revision(
                day,
                number,
                since,
                List.of(
                        new Correction(
                                new LearnerDay(ana, day),
                                since,
                                reason,
                                fact.occurrence().activity(),
                                note)));
    }

    @Test
    void what_was_known_then_is_told_by_the_rules_of_then() {
        var both = new Desk(Desk.FIRST, SHORTER);
        readOnMonday(both);
        var question = Desk.asOf(MONDAY_NIGHT, Rules.OF_THEN, WEEK);
        assertThat(both.ask(question).told().rules()).isEqualTo(1);
        assertThat(both.number(Metric.ACTIVE_TIME, question)).isEqualTo("60");
        assertThat(both.ask(question).difference()).isEmpty();
        assertThat(both.ask(WEEK).told().rules()).isEqualTo(2);
        assertThat(both.number(Metric.ACTIVE_TIME, WEEK)).isEqualTo("20");
    }

    @Test
    void by_the_rules_of_today_it_is_told_again_with_the_difference() {
        var both = new Desk(Desk.FIRST, SHORTER);
        readOnMonday(both);
        var question = Desk.asOf(MONDAY_NIGHT, Rules.CURRENT, WEEK);
        var answer = both.ask(question);
        assertThat(answer.told().rules()).isEqualTo(2);
        assertThat(answer.difference().orElseThrow())
                .containsEntry(Metric.ACTIVE_TIME, new BigDecimal("-40"))
                .containsEntry(Metric.READING_SPEED, new BigDecimal("240.0"))
                .containsEntry(Metric.PAGES, BigDecimal.ZERO);
        assertThat(answer.difference().orElseThrow().keySet()).containsExactly(Metric.values());
    }

    @Test
    void where_both_rules_are_the_same_there_is_no_difference() {
        readOnMonday(desk);
        var question = Desk.asOf(MONDAY_NIGHT, Rules.CURRENT, WEEK);
        assertThat(desk.ask(question).difference()).isEmpty();
    }

    @Test
    void the_period_before_is_told_beside_it_and_empty_days_are_zeros() {
        readOnMonday(desk);
        var next = desk.ask(Desk.about("2026-03-09", "2026-03-15")).told();
        assertThat(next.whole().totals()).isEqualTo(Totals.NOTHING);
        assertThat(next.series()).hasSize(7);
        assertThat(next.before().totals().numbers().activeSeconds()).isEqualTo(60);
        assertThat(Metric.READING_SPEED.of(next.whole().totals())).isEmpty();
        assertThat(Metric.READING_SPEED.of(next.before().totals()))
                .contains(new BigDecimal("120.0"));
    }

    /** Or the same question would be answered in another way once the week is over. */
    @Test
    void a_week_that_went_on_then_is_held_against_as_many_days_as_it_had_then() {
        readOnMonday(desk);
        var then = desk.ask(Desk.asOf(MONDAY_NIGHT, Rules.OF_THEN, WEEK)).told();
        assertThat(then.before().period())
                .isEqualTo(Step.Week.ISO.of(MONDAY.minusWeeks(1)).first(1));
        assertThat(desk.ask(WEEK).told().before().period())
                .isEqualTo(Step.Week.ISO.of(MONDAY.minusWeeks(1)));
    }

    @Test
    void nobody_is_told_of_whom_nobody_knows_or_of_what_is_to_come() {
        refused("unknown-learner", () -> desk.askOf(ben, WEEK));
        refused(
                "unknown-learner",
                () -> desk.askOf(ben, Desk.asOf(Instant.EPOCH, Rules.OF_THEN, WEEK)));
        refused(
                "not-registered-then",
                () -> desk.ask(Desk.asOf(Instant.EPOCH, Rules.OF_THEN, WEEK)));
        var someday = Instant.parse("2028-01-01T00:00:00Z");
        refused("not-yet", () -> desk.ask(Desk.asOf(someday, Rules.OF_THEN, WEEK)));
    }

    private static void refused(String code, Runnable question) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(question::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void rules_come_one_after_the_other() {
        var book = RuleBook.of(Desk.FIRST, SHORTER);
        assertThat(book.at(Instant.EPOCH)).isEqualTo(Desk.FIRST);
        assertThat(book.at(SHORTER.since())).isEqualTo(SHORTER);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RuleBook.of(SHORTER, Desk.FIRST));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(RuleBook::of);
    }
}
