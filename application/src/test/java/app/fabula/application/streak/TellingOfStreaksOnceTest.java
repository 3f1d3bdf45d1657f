package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.spanish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Overloaded;
import app.fabula.application.shared.ProjectionBehind;
import app.fabula.application.shared.Receipt;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.QuarantineRule;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.AnnounceStreak;
import app.fabula.domain.streak.StreakEvent.Announcement;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakNewsDecider;
import app.fabula.domain.streak.StreaksTold;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said when pages come in, when days close, and how often anybody looks. */
class TellingOfStreaksOnceTest {
    private static final LearnerId UNTELLABLE = new LearnerId(new UUID(0, 9));

    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final InMemoryStreaks streaks = new InMemoryStreaks(positions);
    private final StreakFold fold = new StreakFold(streaks);
    private final InMemoryStreakDues dues = new InMemoryStreakDues();
    private final InMemoryDecisions<AnnounceStreak, StreaksTold, Announcement> decisions =
            new InMemoryDecisions<>(new StreakNewsDecider(), AnnounceStreak::learner);
    private final Reader reader = new Reader().in("Europe/Berlin");
    private Instant now = Instant.parse("2026-03-02T20:00:00Z");
    private ZoneId home = ZoneId.of("Europe/Berlin");
    private int looks;
    private long head;
    private boolean isDown;

    private final StreakSight sight =
            new StreakSight(
                    streaks,
                    (_, _) -> {
                        throw new AssertionError("nobody asks for the past");
                    },
                    _ -> Optional.of(calendar()),
                    QuarantineRule.DEFAULT.ahead(),
                    () -> now);
    private final TellOfStreaks telling =
            new TellOfStreaks(streaks, sight, this::told, this::announce, dues);
    private final WhenStreakMayHaveChangedThenTellOfIt policy =
            new WhenStreakMayHaveChangedThenTellOfIt(streaks, telling, dues, () -> now);
    private final StreakDayEnds dayEnds =
            new StreakDayEnds(streaks, dues, telling, () -> head, () -> now);

    @Test
    void a_day_is_told_once_for_each_streak_and_later_pages_are_not_looked_at() {
        reads("2026-03-02T18:00");
        assertThat(said()).containsExactlyInAnyOrder("StreakStarted *", "StreakStarted es");
        assertThat(looks).as("who has announced looks again").isEqualTo(2);
        happens(page("2026-03-02T18:05"), page("2026-03-02T18:10"));
        reads("2026-03-02T18:15");
        assertThat(looks).isEqualTo(2);
        assertThat(said()).hasSize(2);
    }

    @Test
    void what_was_told_by_another_instance_is_not_told_again() {
        reads("2026-03-02T18:00");
        new WhenStreakMayHaveChangedThenTellOfIt(streaks, telling, dues, () -> now)
                .on(List.of(recorded(reader.last())));
        assertThat(said()).hasSize(2);
    }

    @Test
    void a_day_that_closes_without_a_page_is_told_when_it_closes_where_the_learner_lives() {
        reads("2026-03-02T18:00");
        at("2026-03-03T22:59:59.999Z");
        assertThat(said()).hasSize(2);
        at("2026-03-03T23:00:00Z");
        assertThat(said()).hasSize(4).contains("StreakBroken *", "StreakBroken es");
        at("2026-03-09T23:00:00Z");
        assertThat(said()).hasSize(4);
    }

    @Test
    void a_traveller_is_told_when_the_day_is_over_at_home_as_well() {
        home = ZoneId.of("Pacific/Honolulu");
        reader.in("Pacific/Auckland");
        reads("2026-03-02T18:00");
        at("2026-03-04T09:59:59.999Z");
        assertThat(said()).hasSize(2);
        at("2026-03-04T10:00:00Z");
        assertThat(said()).hasSize(4).contains("StreakBroken *", "StreakBroken es");
    }

    /** The streak in Spanish has a day to lose before those that French has lengthened. */
    @Test
    void of_several_streaks_the_one_that_closes_first_is_told_in_time() {
        reads("2026-03-02T18:00");
        now = Instant.parse("2026-03-03T20:00:00Z");
        happens(inFrench((PageRead) page("2026-03-03T18:00")));
        at("2026-03-03T23:00:00Z");
        assertThat(said()).contains("StreakBroken es").doesNotContain("StreakBroken *");
    }

    @Test
    void who_saves_other_settings_is_looked_at_for_days_may_close_otherwise() {
        reads("2026-03-02T18:00");
        var before = looks;
        var plan = new StudyPlan(home, List.of(spanish), new Language("de"), calendar().rule());
        happens(new StudyPlanChanged(ana, plan, now));
        assertThat(looks).isEqualTo(before + 1);
    }

    @Test
    void a_repair_is_told() {
        reads("2026-03-02T18:00");
        at("2026-03-04T08:00:00Z");
        var when = reader.moment("2026-03-04T09:00");
        happens(new RepairUsed(ana, new UUID(2, 1), Track.ALL, 3, 30, when));
        assertThat(said()).contains("StreakRestored *").doesNotContain("StreakRestored es");
    }

    @Test
    void what_the_read_model_shows_only_in_part_is_told_of_later() {
        var batch = List.of(recorded(page("2026-03-02T18:00")), recorded(page("2026-03-02T18:05")));
        positions.comeTo(StreakProjection.NAME, head - 1);
        assertThatExceptionOfType(ProjectionBehind.class).isThrownBy(() -> policy.on(batch));
        assertThat(said()).isEmpty();
    }

    @Test
    void a_late_page_heals_and_is_told() {
        reads("2026-03-02T18:00");
        now = Instant.parse("2026-03-04T20:00:00Z");
        reads("2026-03-04T18:00");
        var before = said().size();
        reads("2026-03-03T18:00");
        assertThat(said().subList(before, said().size()))
                .contains("StreakExtended *", "MilestoneReached *", "StreakExtended es");
    }

    @Test
    void an_outage_is_told_to_everybody_whose_days_it_forgives() {
        reads("2026-03-02T18:00");
        at("2026-03-03T23:00:00Z");
        happens(flood());
        var before = said().size();
        dayEnds.run();
        assertThat(said().subList(before, said().size()))
                .contains("DayRetracted *", "StreakRestored *");
    }

    @Test
    void an_outage_that_the_read_model_does_not_show_yet_is_told_of_later() {
        reads("2026-03-02T18:00");
        var outage = List.of(recorded(flood()));
        positions.comeTo(StreakProjection.NAME, head - 1);
        assertThatExceptionOfType(ProjectionBehind.class).isThrownBy(() -> policy.on(outage));
        assertThat(dues.take(now, 1)).isEmpty();
        positions.comeTo(StreakProjection.NAME, head);
        policy.on(outage);
        assertThat(dues.take(now, 1)).isNotEmpty();
    }

    @Test
    void nobody_is_told_of_a_day_as_long_as_what_they_read_may_not_be_known() {
        reads("2026-03-02T18:00");
        now = Instant.parse("2026-03-03T23:00:00Z");
        positions.comeTo(StreakProjection.NAME, head - 1);
        dayEnds.run();
        assertThat(said()).hasSize(2);
        positions.comeTo(StreakProjection.NAME, head);
        dayEnds.run();
        assertThat(said()).contains("StreakBroken *", "StreakBroken es");
    }

    @Test
    void what_is_not_said_for_want_of_a_log_is_said_later() {
        reads("2026-03-02T18:00");
        now = Instant.parse("2026-03-03T23:00:00Z");
        isDown = true;
        assertThatExceptionOfType(Overloaded.class).isThrownBy(dayEnds::run);
        isDown = false;
        at("2026-03-03T23:01:00Z");
        assertThat(said()).contains("StreakBroken *", "StreakBroken es");
    }

    @Test
    void a_streak_of_which_nothing_is_left_is_taken_back() {
        reads("2026-03-02T18:00");
        var before = said().size();
        var page = (PageRead) reader.last();
        happens(
                new ActivityVoided(
                        ana,
                        page.story(),
                        page.language(),
                        page.occurrence(),
                        ActivityVoided.Capacity.LEARNER,
                        "person:ana",
                        "Not me.",
                        now));
        assertThat(said().subList(before, said().size()))
                .containsExactlyInAnyOrder("DayRetracted *", "DayRetracted es");
        assertThat(streaks.kept).isEmpty();
    }

    @Test
    void what_was_undone_with_its_batch_is_done_again() {
        reads("2026-03-02T18:00");
        dues.set(ana, Optional.empty(), head);
        policy.on(List.of(at(head, reader.last())));
        at("2026-03-03T23:00:00Z");
        assertThat(said()).contains("StreakBroken *", "StreakBroken es");
    }

    @Test
    void who_cannot_be_told_holds_nobody_up_and_comes_again() {
        reads("2026-03-02T18:00");
        dues.set(UNTELLABLE, Optional.of(Instant.EPOCH), 0);
        now = Instant.parse("2026-03-03T23:00:00Z");
        assertThatIllegalStateException().isThrownBy(dayEnds::run);
        assertThat(said()).contains("StreakBroken *", "StreakBroken es");
        assertThat(dues.take(now.plusSeconds(60), 10)).contains(UNTELLABLE);
    }

    private void reads(String wallClock) {
        happens(page(wallClock));
    }

    private Object page(String wallClock) {
        return reader.reads(wallClock).last();
    }

    private static PageRead inFrench(PageRead read) {
        return new PageRead(
                read.learner(),
                read.story(),
                read.version(),
                AppUser.FRENCH,
                read.page(),
                read.words(),
                read.activeSeconds(),
                read.occurrence());
    }

    private void happens(Object... events) {
        var recorded = Arrays.stream(events).map(this::recorded).toList();
        fold.apply(recorded);
        policy.on(recorded);
    }

    private Recorded recorded(Object event) {
        head++;
        positions.comeTo(StreakProjection.NAME, head);
        return at(head, event);
    }

    private void at(String instant) {
        now = Instant.parse(instant);
        dayEnds.run();
    }

    private List<String> said() {
        return decisions.log.stream()
                .map(said -> said.getClass().getSimpleName() + " " + said.track())
                .toList();
    }

    private Receipt<StreaksTold, Announcement> announce(Origin origin, AnnounceStreak command) {
        if (isDown) {
            throw new Overloaded("a sabotage");
        }
        return decisions.submit(origin, command);
    }

    private OutageDeclared flood() {
        return new OutageDeclared(
                new UUID(3, 1),
                Instant.parse("2026-03-03T10:00:00Z"),
                Instant.parse("2026-03-03T11:00:00Z"),
                "person:tea",
                "a flood",
                now);
    }

    private StreaksTold told(LearnerId learner) {
        if (learner.equals(UNTELLABLE)) {
            throw new IllegalStateException("a sabotage");
        }
        looks++;
        return decisions.state(learner);
    }

    private static Recorded at(long position, Object event) {
        return new Recorded(
                new UUID(9, event.hashCode()), position, event, "", Instant.EPOCH, new UUID(9, 2));
    }

    private LearnerCalendar calendar() {
        return new LearnerCalendar(home, new DayRule(0, DailyGoal.pages(1)));
    }
}
