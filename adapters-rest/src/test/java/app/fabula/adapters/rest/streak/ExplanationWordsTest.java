package app.fabula.adapters.rest.streak;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.application.streak.Cause;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.application.streak.Cause.Recorded;
import app.fabula.application.streak.DayState;
import app.fabula.application.streak.ExplainStreakDay.Explanation;
import app.fabula.application.streak.VoidedFact;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.Keeper;
import app.fabula.domain.streak.KeptBy.Decided;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.Run;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.Because;
import app.fabula.domain.streak.Turn.Broken;
import app.fabula.domain.streak.Turn.Credited;
import app.fabula.domain.streak.Turn.Kept;
import app.fabula.domain.streak.Turn.Skipped;
import app.fabula.domain.streak.Turn.TooSoon;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule has its name and its words. */
class ExplanationWordsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Instant CLOSED = Instant.parse("2026-03-02T23:00:00Z");
    private static final Run RUN = new Run(DAY.minusDays(2), DAY, 3);
    private static final PracticeDay NOTHING = PracticeDay.empty();
    private static final PracticeDay LITTLE = read(DailyGoal.pages(2), 40);
    private static final PracticeDay ENOUGH = read(DailyGoal.pages(2), 40, 50);
    private static final Moment SAID =
            new Moment(Instant.parse("2026-03-02T02:30:00Z"), ZoneId.of("Europe/Berlin"), 4);
    private static final FreezeAdded FREEZE = new FreezeAdded(new UUID(2, 1).toString(), SAID, 2);
    private static final Pause PAUSE = new Pause(FREEZE.id(), SAID, DAY, DAY.plusDays(4));
    private static final Outage OUTAGE =
            new Outage(
                    Instant.parse("2026-03-02T10:00:00Z"), Instant.parse("2026-03-02T12:30:00Z"));
    private static final Set<Rule> seen = EnumSet.noneOf(Rule.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FIRST     | first-credit    | It is the first day of this streak.
                    NEXT      | next-day        | It follows the last credited day, and the run has 3 days with it.
                    KEPT      | gap-kept        | All days since the last credited one were kept, and the run has 3 days with it.
                    TRAVELLED | travel-forgiven | Where the last credit was earned, it was at most the day after it: travelling loses no day, and the run has 3 days with it.
                    BROKEN    | new-run         | The run before had broken: this is the first day of a new one.
                    """)
    void a_day_is_credited(Because because, String rule, String words) {
        var credited = new Credited(DAY, ENOUGH.goalsMet().getFirst(), RUN, because);

        expect(
                explanation(DayState.CREDITED, ENOUGH, credited),
                rule,
                "At 20:02 in Europe/Berlin the goal of 2 pages was met. " + words);
    }

    @Test
    void a_goal_may_be_a_time() {
        var seconds = read(DailyGoal.activeSeconds(90), 40, 50);
        var minute = read(DailyGoal.activeSeconds(60), 60);
        var hours = DailyGoal.activeSeconds(7_200);

        assertThat(words(first(seconds)))
                .startsWith("At 20:02 in Europe/Berlin the goal of 90 seconds was");
        assertThat(words(first(minute)))
                .startsWith("At 20:01 in Europe/Berlin the goal of 1 minute was");
        assertThat(words(explanation(DayState.PENDING, read(hours, 0))))
                .startsWith("The goal was 2 hours, and what was read came to 0 seconds.");
        assertThat(words(explanation(DayState.PENDING, read(hours, 1))))
                .startsWith("The goal was 2 hours, and what was read came to 1 second.");
        assertThat(words(explanation(DayState.PENDING, read(hours, 2_400, 3_000))))
                .startsWith("The goal was 2 hours, and what was read came to 90 minutes.");
    }

    @Test
    void a_goal_may_change_on_a_day() {
        var little = NOTHING.with(page(1, 40, DailyGoal.pages(4)));
        var enough = little.with(page(2, 50, DailyGoal.pages(2)));
        var more = enough.with(page(3, 60, DailyGoal.pages(5)));
        var raised = little.with(page(2, 50, DailyGoal.pages(5)));

        assertThat(words(first(more)))
                .startsWith("At 20:02 in Europe/Berlin the goal of 2 pages was met.");
        assertThat(words(explanation(DayState.PENDING, raised)))
                .startsWith("The goal was 5 pages, and what was read came to 2 pages.");
    }

    private static Explanation first(PracticeDay day) {
        return explanation(
                DayState.CREDITED,
                day,
                new Credited(DAY, day.goalsMet().getFirst(), RUN, Because.FIRST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FREEZE  | FROZEN  | freeze-used | Nothing that counts was read. A freeze of 2026-03-01 was used up, and kept the run.
                    PAUSE   | PAUSED  | paused      | A pause from 2026-03-02 to 2026-03-06 had been declared on 2026-03-01. It lengthens no run, and breaks none.
                    REST    | REST    | rest-day    | This day of the week had been chosen for rest on 2026-03-01. It lengthens no run, and breaks none.
                    AMNESTY | AMNESTY | outage      | There was an outage from 2026-03-02 10:00 to 2026-03-02 12:30 UTC, and its days are forgiven. It lengthens no run, and breaks none.
                    """)
    void a_day_is_kept(Keeper keeper, DayState state, String rule, String words) {
        var kept = new Kept(DAY, new Decided(keeper, FREEZE.id()), CLOSED);

        expect(explanation(state, NOTHING, kept), rule, words);
    }

    @ParameterizedTest
    @EnumSource(names = {"PAUSED", "REST", "AMNESTY"})
    void a_day_may_be_held_with_no_run_to_keep(DayState state) {
        assertThat(words(explanation(state, NOTHING))).endsWith("and breaks none.");
    }

    @Test
    void a_traveller_never_had_a_date() {
        var words =
                "The learner never had this date, or no whole day of it. It lengthens no run, and"
                        + " breaks none.";

        expect(explanation(DayState.SKIPPED, NOTHING, new Skipped(DAY)), "date-skipped", words);
        expect(explanation(DayState.SKIPPED, NOTHING), "date-skipped", words);
    }

    @Test
    void a_run_breaks() {
        expect(
                explanation(DayState.MISSED, LITTLE, new Broken(DAY, RUN, CLOSED)),
                "run-broken",
                "The goal was 2 pages, and what was read came to 1 page. There was no freeze in"
                        + " stock then: a run of 3 days ended.");
    }

    @Test
    void a_break_is_repaired() {
        var words =
                "Nothing that counts was read. A repair on 2026-03-01 closed the gap, and the run"
                        + " went on.";

        expect(
                explanation(DayState.REPAIRED, NOTHING, new Broken(DAY, RUN, CLOSED)),
                "run-repaired",
                words);
        expect(explanation(DayState.REPAIRED, NOTHING), "run-repaired", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NONE    | before-first-credit | Nothing that counts was read. No day had been credited yet.
                    MISSED  | after-break         | Nothing that counts was read. The run had broken before, so none was lost.
                    PENDING | still-open          | Nothing that counts was read. The day has not closed.
                    """)
    void no_rule_had_to_decide(DayState state, String rule, String words) {
        expect(explanation(state, NOTHING), rule, words);
    }

    @Test
    void a_day_to_come_has_not_begun() {
        assertThat(words(onTheEve(NOTHING))).isEqualTo("The day has not begun.");
        assertThat(words(onTheEve(LITTLE)))
                .isEqualTo(
                        "The goal was 2 pages, and what was read came to 1 page. The day has not"
                                + " closed.");
    }

    private static Explanation onTheEve(PracticeDay read) {
        return new Explanation(
                DAY,
                DAY.minusDays(1),
                DayState.PENDING,
                read,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "MISSED", "PENDING"})
    void a_goal_is_met_behind_a_credited_date(DayState state) {
        expect(
                explanation(state, ENOUGH),
                "later-day-credited",
                "The goal was met, but a later date had been credited before, and no day is put"
                        + " behind that.");
    }

    @Test
    void a_goal_is_met_too_soon_after_a_credit_elsewhere() {
        expect(
                tooSoon(DayState.PENDING, Optional.empty()),
                "too-soon",
                "At 20:02 in Europe/Berlin the goal was met, 1 hour too soon: after a credit earned"
                        + " where clocks show another time there is none for 4 hours. More that is"
                        + " read on this date may earn it yet.");
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "MISSED"})
    void nothing_can_be_read_any_more_on_a_day_that_is_over(DayState state) {
        assertThat(words(tooSoon(state, Optional.empty())))
                .endsWith("for 4 hours. Nothing that was read later on this date earned it.");
    }

    @Test
    void a_day_that_nobody_made_good_says_that_its_goal_was_met_too_soon() {
        var broken = new Broken(DAY, RUN, CLOSED);

        assertThat(words(tooSoon(DayState.MISSED, Optional.of(broken))))
                .startsWith("At 20:02 in Europe/Berlin the goal was met, 1 hour too soon")
                .endsWith("a run of 3 days ended.");
    }

    @Test
    void what_was_voided_is_told_last() {
        assertThat(words(voided(1)))
                .isEqualTo(
                        "Nothing that counts was read. No day had been credited yet."
                                + " 1 activity of this date was voided, and does not count.");
        assertThat(words(voided(2)))
                .endsWith(" 2 activities of this date were voided, and do not count.");
    }

    private static Explanation voided(int count) {
        var fact =
                new VoidedFact(
                        new UUID(1, 1),
                        CLOSED,
                        new Language("es"),
                        Capacity.STAFF,
                        "a test",
                        CLOSED);
        return new Explanation(
                DAY,
                DAY,
                DayState.NONE,
                NOTHING,
                Optional.empty(),
                Optional.empty(),
                Collections.nCopies(count, fact),
                List.of());
    }

    @Test
    void a_day_that_was_made_good_does_not() {
        var credited = new Credited(DAY, ENOUGH.goalsMet().getFirst(), RUN, Because.NEXT);

        assertThat(words(tooSoon(DayState.CREDITED, Optional.of(credited))))
                .doesNotContain("too soon");
    }

    private static Explanation tooSoon(DayState state, Optional<Turn> turn) {
        var more = ENOUGH.with(page(3, 60, DailyGoal.pages(2)));
        var tooSoon = more.goalsMet().stream().map(ExplanationWordsTest::tooSoon).toList();
        return new Explanation(DAY, DAY, state, more, turn, cause(state), List.of(), tooSoon);
    }

    /** The last credit was three hours and half a second before the first of them, in Tokyo. */
    private static TooSoon tooSoon(GoalMet by) {
        var before = Instant.parse("2026-03-02T16:01:59.500Z");
        var last = new Moment(before, ZoneId.of("Asia/Tokyo"), 0);
        return new TooSoon(DAY, by, new GoalMet(new UUID(0, 9).toString(), last));
    }

    @Test
    void clients_are_told_of_all_rules() throws NoSuchMethodException {
        var documented =
                ExplanationResponse.class.getDeclaredMethod("rule").getAnnotation(Schema.class);

        assertThat(documented.allowableValues())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Rule.values()).map(KebabCase::of).toList());
    }

    @AfterAll
    static void no_rule_is_left_out() {
        assertThat(seen).containsExactly(Rule.values());
    }

    private static void expect(Explanation day, String rule, String words) {
        seen.add(Rule.of(day));
        assertThat(KebabCase.of(Rule.of(day))).isEqualTo(rule);
        assertThat(words(day)).isEqualTo(words);
    }

    private static String words(Explanation day) {
        return ExplanationWords.of(day);
    }

    private static Explanation explanation(DayState state, PracticeDay read) {
        return new Explanation(
                DAY, DAY, state, read, Optional.empty(), cause(state), List.of(), List.of());
    }

    private static Explanation explanation(DayState state, PracticeDay read, Turn turn) {
        return new Explanation(
                DAY, DAY, state, read, Optional.of(turn), cause(state), List.of(), List.of());
    }

    private static Optional<Cause> cause(DayState state) {
        return switch (state) {
            case FROZEN -> Optional.of(new Recorded(FREEZE));
            case PAUSED -> Optional.of(new Recorded(PAUSE));
            case REST -> Optional.of(new Recorded(new RestDays(FREEZE.id(), SAID, Set.of())));
            case REPAIRED -> Optional.of(new Recorded(new Repair(FREEZE.id(), SAID, 3, 30)));
            case AMNESTY -> Optional.of(new Declared(new UUID(3, 1), CLOSED, OUTAGE));
            case CREDITED -> Optional.of(new Recorded(ENOUGH.goalsMet().getFirst()));
            case NONE, SKIPPED, MISSED, PENDING -> Optional.empty();
        };
    }

    /** A page a minute from 20:01 on, with that many seconds each. */
    private static PracticeDay read(DailyGoal goal, int... seconds) {
        var day = PracticeDay.empty();
        for (var page = 1; page <= seconds.length; page++) {
            day = day.with(page(page, seconds[page - 1], goal));
        }
        return day;
    }

    /** That many minutes after eight in the evening, in Berlin. */
    private static Practice page(int page, int seconds, DailyGoal goal) {
        var at = Instant.parse("2026-03-02T19:00:00Z").plusSeconds(60L * page);
        return new Practice(
                new UUID(0, page),
                new Moment(at, ZoneId.of("Europe/Berlin"), 0),
                new Language("es"),
                new StoryId(new UUID(1, 1)),
                page,
                seconds,
                goal);
    }
}
