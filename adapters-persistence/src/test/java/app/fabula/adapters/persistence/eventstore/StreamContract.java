package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.NOTED;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.append;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingAnyTag;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingTags;

import app.fabula.adapters.persistence.eventstore.EngineFixture.Noted;
import app.fabula.application.shared.LogMetadata;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

/** Whoever follows the log sees all of it, from wherever they begin, and is told of more. */
interface StreamContract extends EngineSubject {
    @Test
    default void a_stream_begins_after_any_position() {
        IntStream.rangeClosed(1, 5).forEach(i -> store().append(counted(i)).join());
        for (var after = 0; after < 5; after++) {
            assertThat(store().follow(after, havingAnyTag(), 5 - after).positions())
                    .isEqualTo(LongStream.rangeClosed(after + 1, 5).boxed().toList());
        }
    }

    @Test
    default void a_stream_goes_on_across_its_batches() {
        var tag = Tag.of("learner", "ana");
        IntStream.range(0, 1_200)
                .mapToObj(i -> store().append(counted(i, tag)))
                .toList()
                .forEach(CompletableFuture::join);
        var rest = LongStream.rangeClosed(101, 1_200).boxed().toList();
        assertThat(store().follow(100, havingAnyTag(), 1_100).positions()).isEqualTo(rest);
        assertThat(store().follow(100, havingTags(tag), 1_100).positions()).isEqualTo(rest);
    }

    @Test
    default void a_stream_shows_what_matches_and_nothing_else() {
        store().append(counted(1), noted("a"), counted(2), noted("b")).join();
        var notes = store().follow(0, havingAnyTag().andBeingOneOfTypes(NOTED), 2);
        assertThat(notes.positions()).containsExactly(2L, 4L);
        assertThat(notes.events())
                .extracting(event -> event.payload())
                .containsExactly(new Noted("a"), new Noted("b"));
    }

    @Test
    default void a_stream_is_woken_by_commits_of_any_process() {
        store().append(counted(1)).join();
        var stream = store().begin(0, havingAnyTag());
        assertThat(stream.await(1).positions()).containsExactly(1L);
        store().append(counted(2)).join();
        assertThat(stream.await(2).positions()).containsExactly(1L, 2L);
        append(store().anotherEngine(), AppendCondition.none(), noted("last")).join();
        assertThat(stream.await(3).positions()).containsExactly(1L, 2L, 3L);
    }

    /** The first may be found when listening begins; the second is heard of, or never seen. */
    @Test
    default void what_other_processes_commit_is_heard_of() {
        var stream = EngineFixture.begin(store().engineThatDoesNotPoll(), 0, havingAnyTag());
        var other = store().anotherEngine();
        append(other, AppendCondition.none(), counted(1)).join();
        assertThat(stream.await(1).positions()).containsExactly(1L);
        append(other, AppendCondition.none(), counted(2)).join();
        assertThat(stream.await(2).positions()).containsExactly(1L, 2L);
    }

    @Test
    default void tokens_are_the_first_the_latest_and_that_of_an_instant() {
        assertThat(position(store().engine.firstToken(null))).isZero();
        assertThat(position(store().engine.latestToken(null))).isZero();
        assertThat(position(store().engine.tokenAt(Instant.EPOCH, null))).isZero();
        var now = new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));
        var engine = store().engine(now::get);
        append(engine, AppendCondition.none(), counted(1)).join();
        now.set(Instant.parse("2026-03-01T11:00:00Z"));
        append(engine, AppendCondition.none(), counted(2)).join();
        now.set(Instant.parse("2026-03-01T13:00:00Z"));
        append(engine, AppendCondition.none(), counted(3)).join();
        assertThat(store().source(havingAnyTag()).events())
                .as("recorded at: never goes back, even when the clock does")
                .extracting(event -> event.metadata().get(LogMetadata.RECORDED_AT))
                .containsExactly(
                        "2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z", "2026-03-01T13:00:00Z");
        assertThat(position(engine.tokenAt(Instant.parse("2026-03-01T12:00:00Z"), null))).isZero();
        assertThat(position(engine.tokenAt(Instant.parse("2026-03-01T12:30:00Z"), null)))
                .isEqualTo(2);
        assertThat(position(engine.tokenAt(Instant.parse("2027-01-01T00:00:00Z"), null)))
                .isEqualTo(3);
        assertThat(position(engine.firstToken(null))).isZero();
        assertThat(position(engine.latestToken(null))).isEqualTo(3);
    }

    private static long position(CompletableFuture<TrackingToken> token) {
        return token.join().position().orElseThrow();
    }
}
