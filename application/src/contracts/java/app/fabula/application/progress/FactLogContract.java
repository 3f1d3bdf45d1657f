package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.QuarantineSamples.asFact;
import static app.fabula.application.progress.QuarantineSamples.old;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.KeyedRequest;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.Received;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A fact is in the log once, however often it is sent, and is never refused. */
public interface FactLogContract {
    FactLog log();

    /** Every fact that is in the log, in order. */
    List<Fact> stored();

    @Test
    default void facts_are_stored_in_order_however_late_they_are() {
        var page = read(ana, 1, 1, 7, "2026-03-02T09:01:00Z");
        var late = started(ana, 1, "2026-03-02T09:00:00Z");
        var first = log().append(List.of(page, late));
        assertThat(first.duplicates()).isEmpty();
        assertThat(first.position()).isEqualTo(2);
        var other = started(ben, 1, "2026-03-01T09:00:00Z");
        assertThat(log().append(List.of(other)).position()).isEqualTo(3);
        assertThat(stored()).containsExactly(page, late, other);
    }

    @Test
    default void a_known_activity_is_left_out_and_the_new_ones_are_stored() {
        var known = started(ana, 1, "2026-03-02T09:00:00Z");
        var fresh = read(ana, 1, 1, 7, "2026-03-02T09:01:00Z");
        log().append(List.of(known));
        var appended = log().append(List.of(known, fresh));
        assertThat(appended.duplicates()).containsExactly(activity(known));
        assertThat(appended.position()).isEqualTo(2);
        assertThat(stored()).containsExactly(known, fresh);
    }

    @Test
    default void what_is_known_altogether_stores_nothing_and_tells_where_it_is() {
        var known = started(ana, 1, "2026-03-02T09:00:00Z");
        var first = log().append(List.of(known));
        var again = log().append(List.of(known));
        assertThat(again.duplicates()).containsExactly(activity(known));
        assertThat(again.position()).isEqualTo(first.position());
        assertThat(stored()).containsExactly(known);
    }

    @Test
    default void an_activity_is_known_by_its_learner_and_its_id_alone() {
        var page = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        var otherwise = read(ana, 1, 2, 9, "2026-03-02T09:00:00Z");
        var another = read(ben, 1, 1, 7, "2026-03-02T09:00:00Z");
        log().append(List.of(page));
        assertThat(log().append(List.of(otherwise)).duplicates()).containsExactly(activity(page));
        assertThat(log().append(List.of(another)).duplicates()).isEmpty();
        assertThat(stored()).containsExactly(page, another);
    }

    @Test
    default void a_keyed_request_that_comes_again_gets_its_first_answer() {
        var known = started(ana, 1, "2026-03-02T09:00:00Z");
        var fresh = read(ana, 1, 1, 7, "2026-03-02T09:01:00Z");
        var later = read(ana, 1, 2, 8, "2026-03-02T09:02:00Z");
        log().append(List.of(known));
        var first = keyed(1, List.of(known, fresh));
        log().append(List.of(later));
        assertThat(first.duplicates()).containsExactly(activity(known));
        var again = keyed(1, List.of(known, fresh));
        assertThat(again.duplicates()).isEqualTo(first.duplicates());
        assertThat(again.position()).isEqualTo(first.position());
        assertThat(keyed(2, List.of(known, fresh)).duplicates())
                .as("to another one they are duplicates")
                .containsExactlyInAnyOrder(activity(known), activity(fresh));
        assertThat(stored()).containsExactly(known, fresh, later);
    }

    @Test
    default void what_was_quarantined_is_known_as_that_and_what_was_not_is_not() {
        var quarantined = old(ana, 1, "2026-03-02T09:00:00Z");
        var fact = started(ana, 1, "2026-03-02T09:00:00Z");
        log().append(List.of(quarantined, fact));
        var again = log().append(List.of(fact, quarantined));
        assertThat(again.duplicates())
                .containsExactlyInAnyOrder(activity(fact), quarantined.activity());
        assertThat(again.known())
                .isEqualTo(
                        Map.of(
                                activity(fact), FirstOutcome.ACCEPTED,
                                quarantined.activity(), FirstOutcome.QUARANTINED));
    }

    @Test
    default void an_activity_becomes_one_thing_whatever_it_would_be_later() {
        var quarantined = old(ana, 1, "2026-03-02T09:00:00Z");
        log().append(List.of(quarantined));
        assertThat(log().append(List.of(asFact(quarantined))).known())
                .isEqualTo(Map.of(quarantined.activity(), FirstOutcome.QUARANTINED));
        assertThat(stored()).isEmpty();
    }

    @Test
    default void a_keyed_request_that_comes_again_is_told_what_it_made_of_it() {
        var quarantined = old(ana, 1, "2026-03-02T09:00:00Z");
        keyed(1, List.of(quarantined));
        var again = keyed(1, List.of(asFact(quarantined)));
        assertThat(again.duplicates()).isEmpty();
        assertThat(again.known())
                .isEqualTo(Map.of(quarantined.activity(), FirstOutcome.QUARANTINED));
    }

    private FactLog.Appended keyed(int record, List<Received> facts) {
        return KeyedRequest.call(new UUID(3, record), () -> log().append(facts));
    }

    @Test
    default void nothing_to_append_tells_the_head() {
        assertThat(log().append(List.of())).isEqualTo(new FactLog.Appended(Map.of(), Set.of(), 0));
        log().append(List.of(started(ana, 1, "2026-03-02T09:00:00Z")));
        assertThat(log().append(List.of()).position()).isEqualTo(1);
    }

    private static UUID activity(Fact fact) {
        return fact.occurrence().activity();
    }
}
