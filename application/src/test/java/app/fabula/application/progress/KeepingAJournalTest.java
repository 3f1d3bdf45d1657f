package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.recorded;
import static app.fabula.application.progress.FactSamples.voided;
import static app.fabula.application.progress.QuarantineSamples.asFact;
import static app.fabula.application.progress.QuarantineSamples.discard;
import static app.fabula.application.progress.QuarantineSamples.imported;
import static app.fabula.application.progress.QuarantineSamples.old;
import static app.fabula.application.progress.QuarantineSamples.released;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.progress.JournalEntry.Origin;
import app.fabula.application.progress.JournalEntry.Outcome;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepingAJournalTest {
    private static final Fact page = read(ana, 1, 1, 30, "2026-03-02T09:00:00Z");
    private static final ActivityKey key = new ActivityKey(ana, page.occurrence().activity());

    private static final ActivityQuarantined quarantined = old(ana, 1, "2026-03-02T09:00:00Z");

    private final InMemoryJournal journal = new InMemoryJournal(new InMemoryProjectionStore());

    @Test
    void an_activity_is_noted_with_the_time_at_which_it_was_recorded() {
        happened(recorded(page));
        assertThat(journal.states)
                .containsOnlyKeys(key)
                .containsEntry(key, Optional.of(JournalEntry.of(page, Instant.EPOCH)));
    }

    @Test
    void that_it_comes_again_later_changes_nothing_of_it() {
        var later = Instant.EPOCH.plusSeconds(9);
        happened(recorded(page));
        happened(new Recorded(new UUID(9, 3), 8, page, "", later, new UUID(9, 4)));
        assertThat(journal.states)
                .containsEntry(key, Optional.of(JournalEntry.of(page, Instant.EPOCH)));
    }

    @Test
    void what_is_voided_stays_in_the_journal_as_that_and_so_it_remains() {
        happened(recorded(page));
        happened(recorded(voided(page)));
        happened(recorded(page));
        assertThat(journal.states)
                .containsEntry(
                        key, Optional.of(JournalEntry.of(page, Instant.EPOCH).after(voided(page))));
    }

    @Test
    void what_is_quarantined_becomes_a_fact_with_its_release() {
        happened(recorded(quarantined));
        assertThat(entry(quarantined).outcome()).isEqualTo(Outcome.QUARANTINED);
        happened(recorded(released(quarantined, "2026-03-04T09:00:00Z")));
        happened(recorded(asFact(quarantined)));
        assertThat(entry(quarantined))
                .isEqualTo(JournalEntry.of(asFact(quarantined), Instant.EPOCH));
        assertThat(entry(quarantined).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(entry(quarantined).origin()).isEqualTo(Origin.RELEASE);
    }

    @Test
    void what_was_imported_stays_so_in_quarantine_and_out_of_it() {
        var imported = imported(ana, 7, "2026-03-04T09:00:00Z", "2026-03-02T09:00:00Z");
        happened(recorded(imported));
        assertThat(entry(imported).origin()).isEqualTo(Origin.IMPORT);
        happened(recorded(asFact(imported)));
        assertThat(entry(imported).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(entry(imported).origin()).isEqualTo(Origin.IMPORT);
    }

    @Test
    void or_is_discarded() {
        happened(recorded(quarantined));
        happened(recorded(discard(quarantined)));
        assertThat(entry(quarantined).outcome()).isEqualTo(Outcome.DISCARDED);
        assertThat(entry(quarantined).voiding())
                .contains(new Voiding(Capacity.STAFF, "person:tea", "Not hers.", Instant.EPOCH));
    }

    @Test
    void what_is_announced_is_nothing_that_a_learner_did() {
        happened(recorded(new StoryCompleted(ana, page.story(), page.occurredAt())));
        assertThat(journal.states).isEmpty();
    }

    private JournalEntry entry(ActivityQuarantined activity) {
        return requireNonNull(journal.states.get(activity.key())).orElseThrow();
    }

    private void happened(Recorded event) {
        JournalProjection.into(journal).apply(List.of(event));
    }
}
