package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.progress.VoidActivities.Voided;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.Quarantine;
import app.fabula.domain.progress.QuarantineDecider;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import app.fabula.domain.progress.QuarantineEvent.QuarantineReleased;
import app.fabula.domain.progress.ReviewActivity;
import app.fabula.domain.progress.VoidActivity;
import app.fabula.domain.progress.VoidDecider;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActivityVoiderTest {
    /** Long before it was recorded: that it came late does not close it. */
    private static final Fact page = read(ana, 1, 1, 30, "2026-02-02T09:00:00Z");

    private static final Instant recordedAt = Instant.parse("2026-03-02T09:00:00Z");
    private static final String WHO = "person:who";
    private static final Duration day = Duration.ofHours(24);

    private final InMemoryLog log = new InMemoryLog();
    private final InMemoryDecisions<VoidActivity, Optional<ActivityVoided>, ActivityVoided>
            decisions =
                    new InMemoryDecisions<>(
                            new VoidDecider(), command -> command.fact().occurrence().activity());
    private final InMemoryDecisions<ReviewActivity, Quarantine, ProgressEvent> reviews =
            new InMemoryDecisions<>(new QuarantineDecider(), ReviewActivity::key);
    private Instant now = recordedAt.plus(day);
    private final VoidActivities voider =
            new ActivityVoider(
                    new InMemoryRecordedFacts(log, recordedAt),
                    decisions,
                    reviews,
                    day,
                    () -> now,
                    UUID::randomUUID);

    @BeforeEach
    void happened() {
        log.append(page);
    }

    @Test
    void what_is_voided_says_what_it_was_by_whom_and_why() {
        var voided = voidPage(Capacity.LEARNER, "My brother.");

        assertThat(voided.activity()).isEqualTo(page.occurrence().activity());
        assertThat(voided.voiding())
                .isEqualTo(new Voiding(Capacity.LEARNER, WHO, "My brother.", now));
        assertThat(decisions.log)
                .containsExactly(
                        new ActivityVoided(
                                ana,
                                page.story(),
                                page.language(),
                                page.occurrence(),
                                Capacity.LEARNER,
                                WHO,
                                "My brother.",
                                now));
    }

    @Test
    void a_learner_has_a_day_from_when_it_was_recorded() {
        now = now.plusMillis(1);
        assertRefused("too-late-to-void", ana, Capacity.LEARNER);
        assertThat(voidPage(Capacity.STAFF, "Asked for.").voiding().capacity())
                .isEqualTo(Capacity.STAFF);
    }

    @Test
    void said_again_it_is_what_was_said_first() {
        var first = voidPage(Capacity.LEARNER, "My brother.");
        now = now.plus(day);
        assertThat(voidPage(Capacity.LEARNER, "My sister.")).isEqualTo(first);
        assertThat(decisions.log).hasSize(1);
    }

    @Test
    void what_nobody_did_or_another_is_unknown() {
        assertRefused("unknown-activity", ben, Capacity.STAFF);
        assertThat(decisions.log).isEmpty();
    }

    @Test
    void what_waits_in_quarantine_is_discarded_by_the_learner_for_a_day_and_by_staff() {
        var me = "person:" + ana;
        var first = quarantined(1);
        assertThat(
                        voider.voidActivity(
                                first.learner(), first.activity(), Capacity.LEARNER, me, "Not me."))
                .isEqualTo(
                        new Voided(
                                first.activity(),
                                new Voiding(Capacity.LEARNER, me, "Not me.", now),
                                1));
        assertThat(reviews.log)
                .containsExactly(
                        new QuarantineDiscarded(
                                first.learner(),
                                first.story(),
                                first.activity(),
                                me,
                                "Not me.",
                                now));

        now = now.plusMillis(1);
        var second = quarantined(2).activity();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> voider.voidActivity(ana, second, Capacity.LEARNER, me, "Not me."))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("too-late-to-void"));
        var staff = voider.voidActivity(ana, second, Capacity.STAFF, WHO, "Asked for.");
        assertThat(staff.voiding()).isEqualTo(new Voiding(Capacity.STAFF, WHO, "Asked for.", now));
        assertThat(decisions.log).isEmpty();
    }

    @Test
    void what_is_released_in_that_moment_is_voided() {
        var quarantined = quarantined(1);
        var fact = read(ana, 1, 2, 30, "2026-02-02T09:00:00Z");
        reviews.given(
                quarantined.key(),
                new QuarantineReleased(
                        ana, quarantined.story(), quarantined.activity(), WHO, "True.", now));
        var looks = new AtomicInteger();
        RecordedFacts released =
                (_, _) ->
                        looks.getAndIncrement() == 0
                                ? Optional.empty()
                                : Optional.of(new RecordedFacts.RecordedFact(fact, recordedAt));
        var voided =
                new ActivityVoider(released, decisions, reviews, day, () -> now, UUID::randomUUID)
                        .voidActivity(
                                ana, quarantined.activity(), Capacity.LEARNER, WHO, "Not me.");

        assertThat(voided.activity()).isEqualTo(fact.occurrence().activity());
        assertThat(decisions.log).hasSize(1);
        assertThat(reviews.log).isEmpty();
    }

    /** When the page was recorded, too. */
    private ActivityQuarantined quarantined(int number) {
        var activity = QuarantineSamples.old(ana, number, recordedAt.toString());
        reviews.given(activity.key(), activity);
        return activity;
    }

    private Voided voidPage(Capacity capacity, String reason) {
        return voider.voidActivity(ana, page.occurrence().activity(), capacity, WHO, reason);
    }

    private void assertRefused(String code, LearnerId learner, Capacity capacity) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        voider.voidActivity(
                                learner, page.occurrence().activity(), capacity, WHO, "Not me."))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
