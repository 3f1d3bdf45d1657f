package app.fabula.application.progress;

import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.Activity.FinishStory;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.Activity.StartStory;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.Received;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One activity as a journal has it.
 *
 * @param received what was made of it: a fact, also where a release made it so
 * @param recordedAt when that was
 * @param voiding who said that it counts no more, or not to let it in; empty where nobody did
 */
public record JournalEntry(
        Received received, Instant recordedAt, Outcome outcome, Optional<Voiding> voiding) {
    /** How it came here. */
    public enum Origin {
        DEVICE,
        /** From another system, also where it waited in quarantine. */
        IMPORT,
        /** From a device, and out of quarantine. */
        RELEASE
    }

    /** What has become of it. Only what is accepted counts. */
    public enum Outcome {
        ACCEPTED,
        VOIDED,
        QUARANTINED,
        DISCARDED
    }

    static JournalEntry of(Received received, Instant recordedAt) {
        var outcome =
                switch (received) {
                    case Fact _ -> Outcome.ACCEPTED;
                    case ActivityQuarantined _ -> Outcome.QUARANTINED;
                };
        return new JournalEntry(received, recordedAt, outcome, Optional.empty());
    }

    JournalEntry after(ActivityVoided event) {
        return voiding.isPresent() ? this : ended(Outcome.VOIDED, Voiding.of(event));
    }

    JournalEntry after(QuarantineDiscarded event) {
        return voiding.isPresent() ? this : ended(Outcome.DISCARDED, Voiding.of(event));
    }

    private JournalEntry ended(Outcome end, Voiding by) {
        return new JournalEntry(received, recordedAt, end, Optional.of(by));
    }

    /** What counts, or did before it was voided. */
    public Optional<Fact> fact() {
        return received instanceof Fact fact ? Optional.of(fact) : Optional.empty();
    }

    /** What the learner did, in the words of a client. */
    public Activity activity() {
        return switch (received) {
            case StoryStarted fact -> new StartStory(report(fact), fact.story());
            case PageRead fact ->
                    new ReadPage(report(fact), fact.story(), fact.page(), fact.activeSeconds());
            case StoryFinished fact -> new FinishStory(report(fact), fact.story());
            case ActivityQuarantined quarantined -> quarantined.asReported();
        };
    }

    /** No finer than what the database sorts by. */
    public Instant occurredAt() {
        return activity().report().occurredAt().truncatedTo(ChronoUnit.MICROS);
    }

    public Origin origin() {
        return switch (received) {
            case Fact fact ->
                    switch (fact.occurrence().detour()) {
                        case null -> Origin.DEVICE;
                        case IMPORT, QUARANTINED_IMPORT -> Origin.IMPORT;
                        case QUARANTINE -> Origin.RELEASE;
                    };
            case ActivityQuarantined quarantined ->
                    quarantined.detour() == null ? Origin.DEVICE : Origin.IMPORT;
        };
    }

    private static Report report(Fact fact) {
        var occurrence = fact.occurrence();
        return new Report(
                occurrence.activity(),
                occurrence.occurredAt(),
                occurrence.zone(),
                occurrence.device(),
                fact.version());
    }
}
