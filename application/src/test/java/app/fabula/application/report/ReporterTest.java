package app.fabula.application.report;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.spanish;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.FactSamples.story;
import static app.fabula.application.report.ReportDesk.about;
import static app.fabula.application.report.ReportDesk.asOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.report.GetReport.Question;
import app.fabula.application.statistics.Arrival;
import app.fabula.application.statistics.ReadingLives;
import app.fabula.application.statistics.RuleBook;
import app.fabula.application.statistics.StatisticsRules;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What reports are made of: what is expected was added up by hand. */
class ReporterTest {
    private static final Instant NOW = Instant.parse("2026-03-15T20:00:00Z");

    private static final Optional<CefrLevel> graded = Optional.of(CefrLevel.A1);

    private final ReportDesk desk = new ReportDesk(NOW);

    @Test
    void a_report_tells_what_was_put_in_and_what_came_of_it() {
        twoStories();
        var report = desk.report(about("2026-03-09", "2026-03-15"));

        assertThat(report.effort()).isEqualTo(new Effort(110, 2, 4, 240, 1, 1));
        assertThat(report.outcome()).isEqualTo(new Outcome(1, 180, 2, 1));
        assertThat(report.before().effort()).isEqualTo(new Effort(60, 1, 1, 60, 1, 0));
        assertThat(report.before().outcome()).isEqualTo(new Outcome(0, 60, 0, 0));
        assertThat(report.hours().get(18)).isEqualTo(110);
        assertThat(report.asOf()).isEqualTo(NOW);
    }

    /** What was read on the Sunday before is not held against a Tuesday. */
    @Test
    void a_week_that_goes_on_is_held_against_as_much_of_the_week_before() {
        twoStories();
        record(read(ana, 2, 3, 30, "2026-03-03T18:00:00Z"));
        var tuesday = Instant.parse("2026-03-10T20:00:00Z");
        var report = desk.report(asOf(tuesday, about("2026-03-09", "2026-03-15")));
        assertThat(report.effort()).isEqualTo(new Effort(110, 2, 4, 240, 1, 1));
        assertThat(report.before())
                .isEqualTo(
                        new LearnerReport.Before(
                                new DateSpan(
                                        LocalDate.parse("2026-03-02"),
                                        LocalDate.parse("2026-03-03")),
                                new Effort(30, 1, 1, 60, 1, 0),
                                new Outcome(0, 60, 0, 0)));
        assertThat(desk.report(about("2026-03-09", "2026-03-15")).before().effort())
                .isEqualTo(new Effort(90, 2, 2, 120, 1, 0));
    }

    @Test
    void it_tells_the_stories_and_the_achievements_of_the_period() {
        twoStories();
        var report = desk.report(about("2026-03-09", "2026-03-15"));

        assertThat(report.stories())
                .containsExactly(
                        new StoryRead(story(1), "El zorro", spanish, graded, 3, 180, 90, true),
                        new StoryRead(story(2), "El oso", spanish, graded, 1, 60, 20, false));
        assertThat(report.achievements())
                .containsExactly(
                        new EarnedAchievement(
                                "first-story",
                                "first-story in de",
                                1,
                                Optional.empty(),
                                LocalDate.parse("2026-03-09")));
        assertThat(desk.report(about("2026-03-10", "2026-03-15")).achievements()).isEmpty();
    }

    @Test
    void a_story_that_the_library_does_not_know_yet_is_called_by_its_id() {
        record(read(ana, 3, 1, 10, "2026-03-09T18:00:00Z"));
        assertThat(desk.report(about("2026-03-09", "2026-03-09")).stories())
                .extracting(StoryRead::title)
                .containsExactly(story(3).toString());
    }

    @Test
    void the_streak_is_that_of_the_end_of_the_period() {
        twoStories();
        assertThat(desk.report(about("2026-03-09", "2026-03-10")).streak())
                .isEqualTo(new ReportStreak(2, 2, 0));
        assertThat(desk.report(about("2026-03-09", "2026-03-15")).streak())
                .isEqualTo(new ReportStreak(0, 2, 0));
        assertThat(desk.report(about("2026-03-01", "2026-03-08")).streak())
                .isEqualTo(ReportStreak.NONE);
    }

    @Test
    void a_period_without_anything_in_it_is_zeros() {
        twoStories();
        var report = desk.report(about("2025-03-01", "2025-03-31"));
        assertThat(report.isEmpty()).isTrue();
        assertThat(report.outcome()).isEqualTo(Outcome.NONE);
        assertThat(report.hours()).isEqualTo(LearnerReport.NO_HOURS);
        assertThat(report.days()).hasSize(31);
    }

    @Test
    void what_was_known_then_does_not_change_with_what_becomes_known() {
        twoStories();
        var then = Instant.parse("2026-03-11T12:00:00Z");
        var question = asOf(then, about("2026-03-09", "2026-03-15"));
        var before = desk.ask(question);
        var late = read(ana, 2, 1, 50, "2026-03-09T20:00:00Z");
        desk.record(List.of(new Arrival(late, then.plusSeconds(1))));

        assertThat(desk.ask(question)).isEqualTo(before);
        assertThat(before.value().report().asOf()).isEqualTo(then);
        assertThat(desk.report(about("2026-03-09", "2026-03-15")).effort().activeSeconds())
                .isEqualTo(160);
    }

    @Test
    void what_was_known_then_is_told_by_the_rules_of_then() {
        var since = Instant.parse("2026-03-10T00:00:00Z");
        var shorter = new StatisticsRules(2, since, 15, ReportDesk.FIRST.completion());
        var first = read(ana, 1, 1, 10, "2026-03-09T18:00:00Z");
        var second = read(ana, 1, 2, 10, "2026-03-09T18:00:40Z");
        var other =
                new ReportDesk(NOW, RuleBook.of(ReportDesk.FIRST, shorter))
                        .record(
                                List.of(
                                        new Arrival(first, first.occurredAt()),
                                        new Arrival(second, second.occurredAt())));
        var week = about("2026-03-09", "2026-03-15");
        assertThat(other.report(asOf(since.minusMillis(1), week)).effort().activeSeconds())
                .isEqualTo(50);
        assertThat(other.report(asOf(since, week)).effort().activeSeconds()).isEqualTo(20);
        assertThat(other.report(week).effort().activeSeconds()).isEqualTo(20);
    }

    /** Two ways to the same numbers: the read models, and the log itself. */
    @Property(tries = 300)
    void what_is_known_now_is_what_is_in_the_log(@ForAll long seed) {
        var arrivals = ReadingLives.arrivals(seed);
        var now = arrivals.getLast().recordedAt().plusSeconds(3_600);
        var other = new ReportDesk(now).record(arrivals);
        var day = arrivals.getFirst().evidence().occurrence().day();
        var days = about(day.toString(), day.plusDays(2).toString());

        assertThat(other.report(days)).isEqualTo(other.report(asOf(now, days)));
    }

    @Test
    void a_report_is_in_the_first_language_of_its_reader_that_there_are_texts_in() {
        assertThat(language("fr", "en-GB", "de")).isEqualTo(Locale.of("en", "GB"));
        assertThat(language("de-CH-1996-u-nu-arab")).isEqualTo(Locale.of("de", "CH"));
        assertThat(language("fr")).as("the learner's own").isEqualTo(ReportDesk.GERMAN);
    }

    /** What was known then includes what the learner spoke then. */
    @Test
    void the_learners_own_language_is_that_of_then() {
        var then = Instant.parse("2026-03-11T12:00:00Z");
        var week = about("2026-03-09", "2026-03-15");
        desk.speaks("en", then.plusSeconds(1));
        assertThat(desk.ask(week).value().language()).isEqualTo(Locale.ENGLISH);
        assertThat(desk.ask(asOf(then, week)).value().language()).isEqualTo(ReportDesk.GERMAN);
        var french = new Question(week.period(), Optional.of(then), List.of(Locale.ENGLISH));
        assertThat(desk.ask(french).value().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void who_waits_for_a_position_gets_the_lowest_of_all() {
        var week = about("2026-03-09", "2026-03-15");
        assertThat(desk.ask(week).position()).isEqualTo(12);
        assertThat(desk.ask(asOf(NOW, week)).position()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_known_is_refused() {
        var week = about("2026-03-09", "2026-03-15");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.askOf(ben, week))
                .extracting(Refusal::code)
                .isEqualTo("unknown-learner");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.ask(asOf(NOW.plusMillis(1), week)))
                .extracting(Refusal::code)
                .isEqualTo("not-yet");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> desk.ask(asOf(ReportDesk.REGISTERED.minusMillis(1), week)))
                .extracting(Refusal::code)
                .isEqualTo("not-registered-then");
    }

    private Locale language(String... liked) {
        var languages = Stream.of(liked).map(Locale::forLanguageTag).toList();
        var week = about("2026-03-09", "2026-03-15");
        return desk.ask(new Question(week.period(), week.asOf(), languages)).value().language();
    }

    /** A page on Sunday; a story on Monday; on Tuesday a page again, and another for the first. */
    private void twoStories() {
        record(
                started(ana, 2, "2026-03-08T18:00:00Z"),
                read(ana, 2, 1, 60, "2026-03-08T18:01:00Z"),
                started(ana, 1, "2026-03-09T18:00:00Z"),
                read(ana, 1, 1, 30, "2026-03-09T18:00:30Z"),
                read(ana, 1, 2, 30, "2026-03-09T18:01:00Z"),
                finished(ana, 1, "2026-03-09T18:01:10Z"),
                started(ana, 1, "2026-03-10T18:00:00Z"),
                read(ana, 1, 1, 20, "2026-03-10T18:00:20Z"),
                read(ana, 2, 2, 20, "2026-03-10T18:00:40Z"));
    }

    private void record(Fact... facts) {
        desk.record(Stream.of(facts).map(fact -> new Arrival(fact, fact.occurredAt())).toList());
    }
}
