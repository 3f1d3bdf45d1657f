package app.fabula.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.progress.Activity.FinishStory;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.Activity.StartStory;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.Cause;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import app.fabula.domain.progress.QuarantineEvent.QuarantineReleased;
import app.fabula.domain.progress.ReviewActivity.Discard;
import app.fabula.domain.progress.ReviewActivity.Release;
import app.fabula.domain.progress.ReviewActivity.Withdraw;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.DeciderSpec;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.Occurrence.Detour;
import app.fabula.domain.shared.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewingActivitiesTest {
    private static final LearnerId ana = new LearnerId(new UUID(0, 1));
    private static final StoryId fox = new StoryId(new UUID(0, 2));
    private static final Instant monday = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant tuesday = Instant.parse("2026-03-03T08:00:00Z");
    private static final Report report =
            new Report(new UUID(3, 1), monday, ZoneOffset.UTC, "phone", 1);
    private static final ActivityQuarantined old =
            ActivityQuarantined.of(
                    ana, new ReadPage(report, fox, 1, 30), Cause.TOO_OLD, null, monday);
    private static final Fact fact =
            new PageRead(
                    ana,
                    fox,
                    1,
                    new Language("es"),
                    1,
                    60,
                    30,
                    new Occurrence(
                            report.id(),
                            monday,
                            ZoneOffset.UTC,
                            "phone",
                            new DayRule(0, DailyGoal.DEFAULT),
                            Detour.QUARANTINE));
    private static final QuarantineReleased released =
            new QuarantineReleased(ana, fox, report.id(), "person:tea", "True.", tuesday);
    private static final QuarantineDiscarded discarded =
            new QuarantineDiscarded(ana, fox, report.id(), "person:tea", "Untrue.", tuesday);

    private final DeciderSpec<ReviewActivity, Quarantine, ProgressEvent> quarantine =
            DeciderSpec.of(new QuarantineDecider());

    @Test
    void what_is_true_is_let_in_as_a_fact() {
        quarantine.given(old).when(release(tuesday)).then(released, fact);
    }

    @Test
    void what_is_not_is_given_up() {
        quarantine.given(old).when(discard()).then(discarded);
    }

    @Test
    void who_sent_it_may_give_it_up_for_some_time_after_it_was_received() {
        quarantine.given(old).when(withdraw(Duration.ofDays(1))).then(discarded);
        quarantine
                .given(old)
                .when(withdraw(Duration.ofDays(1).minusNanos(1000)))
                .thenRefused("too-late-to-void");
        quarantine.given(old).when(withdraw(null)).then(discarded);
    }

    @Test
    void to_say_it_again_changes_nothing() {
        quarantine.given(old, released, fact).when(release(tuesday)).thenNothing();
        quarantine.given(old, discarded).when(discard()).thenNothing();
        quarantine.given(old, discarded).when(withdraw(Duration.ZERO)).thenNothing();
        quarantine.given(old, released, fact).when(withdraw(null)).thenNothing();
    }

    @Test
    void who_says_otherwise_comes_too_late() {
        quarantine.given(old, discarded).when(release(tuesday)).thenRefused("already-discarded");
        quarantine.given(old, released, fact).when(discard()).thenRefused("already-released");
    }

    @Test
    void what_was_never_quarantined_is_unknown() {
        quarantine.given().when(release(tuesday)).thenRefused("unknown-quarantined-activity");
        quarantine.given(fact).when(discard()).thenRefused("unknown-quarantined-activity");
        quarantine.given().when(withdraw(null)).thenRefused("unknown-activity");
    }

    @Test
    void nobody_lets_in_what_has_not_happened_yet() {
        quarantine
                .given(old)
                .when(release(monday.minusNanos(1000)))
                .thenRefused("still-in-the-future");
        quarantine.given(old).when(release(monday)).then(releasedAt(monday), fact);
    }

    @Test
    void it_is_kept_as_it_was_reported() {
        for (var activity :
                new Activity[] {
                    new StartStory(report, fox),
                    new ReadPage(report, fox, 2, 45),
                    new FinishStory(report, fox)
                }) {
            var kept = ActivityQuarantined.of(ana, activity, Cause.TOO_OLD, null, monday);
            assertThat(kept.asReported()).isEqualTo(activity);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-16T08:00:00Z, ",
        "2026-02-16T07:59:59Z, TOO_OLD",
        "2026-03-02T08:05:00Z, ",
        "2026-03-02T08:05:01Z, IN_THE_FUTURE"
    })
    void fourteen_days_and_five_minutes_are_believed(Instant occurredAt, Cause expected) {
        assertThat(QuarantineRule.DEFAULT.cause(occurredAt, monday))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void of_any_age_is_of_any_age_and_no_prophecy() {
        var rule = new QuarantineRule(Duration.ofDays(1), Duration.ZERO).ofAnyAge();
        assertThat(rule.cause(Instant.parse("2000-01-01T00:00:00Z"), monday)).isEmpty();
        assertThat(rule.cause(tuesday, monday)).contains(Cause.IN_THE_FUTURE);
    }

    @Test
    void an_activity_has_the_same_ids_for_ever() {
        var key = new ActivityKey(ana, report.id());
        assertThat(key.eventId()).hasToString("d080cf60-1ce7-5beb-b542-c37c395632c0");
        assertThat(key.releaseId()).hasToString("fa39ec0a-a73c-5257-af6f-07ed9371a9cb");
        assertThat(key.releasedFactId()).hasToString("d4fef7f0-0955-559f-a4f6-6c6c7aa66619");
    }

    private static ReviewActivity release(Instant at) {
        return new Release(new ActivityKey(ana, report.id()), fact, "person:tea", "True.", at);
    }

    private static QuarantineReleased releasedAt(Instant at) {
        return new QuarantineReleased(ana, fox, report.id(), "person:tea", "True.", at);
    }

    private static ReviewActivity withdraw(@Nullable Duration within) {
        return new Withdraw(
                new ActivityKey(ana, report.id()),
                Optional.ofNullable(within),
                "person:tea",
                "Untrue.",
                tuesday);
    }

    private static ReviewActivity discard() {
        return new Discard(new ActivityKey(ana, report.id()), "person:tea", "Untrue.", tuesday);
    }
}
