package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.voided;
import static app.fabula.application.progress.QuarantineSamples.asFact;
import static app.fabula.application.progress.QuarantineSamples.imported;
import static app.fabula.application.progress.QuarantineSamples.old;
import static app.fabula.application.progress.QuarantineSamples.released;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.progress.RecordedFacts.RecordedFact;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A fact is found by its learner and the id of its activity. */
public interface RecordedFactsContract {
    FactLog log();

    RecordedFacts facts();

    void append(Object event);

    void append(UUID id, Object event);

    @Test
    default void a_fact_is_found_with_the_time_at_which_it_was_recorded() {
        var early = InstantSource.system().instant().minusSeconds(1);
        var page = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        var other = read(ana, 1, 2, 7, "2026-03-02T09:01:00Z");
        log().append(List.of(other, page));
        var found = facts().of(ana, page.occurrence().activity());
        assertThat(found).map(RecordedFact::fact).contains(page);
        assertThat(found.orElseThrow().recordedAt())
                .isBetween(early, InstantSource.system().instant());
    }

    @Test
    default void nobody_finds_what_another_did_or_nobody() {
        var page = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        assertThat(facts().of(ana, page.occurrence().activity())).isEmpty();
        log().append(List.of(page));
        assertThat(facts().of(ben, page.occurrence().activity())).isEmpty();
    }

    @Test
    default void what_is_voided_is_still_found() {
        var page = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        log().append(List.of(page));
        append(voided(page));
        assertThat(facts().of(ana, page.occurrence().activity()))
                .map(RecordedFact::fact)
                .contains(page);
    }

    @Test
    default void what_was_quarantined_is_a_fact_once_it_is_released() {
        var old = old(ana, 1, "2026-03-02T09:00:00Z");
        var imported = imported(ana, 2, "2026-03-03T09:00:00Z", "2026-03-02T09:00:00Z");
        for (var quarantined : List.of(old, imported)) {
            log().append(List.of(quarantined));
            assertThat(facts().of(ana, quarantined.activity())).isEmpty();
            append(released(quarantined, "2026-03-04T09:00:00Z"));
            append(quarantined.key().releasedFactId(), asFact(quarantined));
            assertThat(facts().of(ana, quarantined.activity()))
                    .map(RecordedFact::fact)
                    .contains(asFact(quarantined));
        }
    }
}
