package app.fabula.adapters.rest;

import app.fabula.application.progress.InMemoryJournal;
import app.fabula.application.progress.Journal;
import app.fabula.application.progress.JournalEntry;
import app.fabula.application.progress.JournalEntry.Outcome;
import app.fabula.application.progress.JournalProjection;
import app.fabula.application.progress.Voiding;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.Occurrence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The learner began a story; a page of it, in the night after that, was somebody else's. */
@Configuration(proxyBeanMethods = false)
class FakeJournal {
    private static final Language SPANISH = new Language("es");
    private static final Instant RECORDED = Instant.parse("2026-03-02T06:30:00.123456Z");

    @Bean
    Journal journal() {
        var begun = UUID.fromString("0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9d01");
        var started =
                new StoryStarted(
                        Ids.LEARNER,
                        Ids.STORY,
                        2,
                        SPANISH,
                        at(begun, "2026-03-01T19:04:00Z", "phone"));
        var occurrence = at(FakeActivities.PAGE, "2026-03-02T02:04:35Z", null);
        var read = new PageRead(Ids.LEARNER, Ids.STORY, 2, SPANISH, 1, 40, 30, occurrence);
        var voiding =
                new Voiding(
                        Capacity.STAFF,
                        "person:0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9d10",
                        "Her brother read it.",
                        Instant.parse("2026-03-02T20:00:00Z"));
        var journal =
                new InMemoryJournal(
                        new InMemoryProjectionStore().comeTo(JournalProjection.NAME, 64));
        journal.save(
                Map.of(
                        key(started), Optional.of(entry(started, null)),
                        key(read), Optional.of(entry(read, voiding))));
        return journal;
    }

    private static Occurrence at(UUID activity, String instant, @Nullable String device) {
        return new Occurrence(
                activity,
                Instant.parse(instant),
                ZoneId.of("Europe/Berlin"),
                device,
                new DayRule(4, DailyGoal.pages(5)));
    }

    private static ActivityKey key(Fact fact) {
        return new ActivityKey(fact.learner(), fact.occurrence().activity());
    }

    private static JournalEntry entry(Fact fact, @Nullable Voiding voiding) {
        var outcome = voiding == null ? Outcome.ACCEPTED : Outcome.VOIDED;
        return new JournalEntry(fact, RECORDED, outcome, Optional.ofNullable(voiding));
    }
}
