package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.ODD;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.append;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.noted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.odd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingAnyTag;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingTags;

import app.fabula.adapters.persistence.eventstore.EngineFixture.Noted;
import app.fabula.application.shared.LogMetadata;
import app.fabula.application.shared.Overloaded;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

/** What is appended is in the log: in order, whole, and as it went in. */
interface AppendContract extends EngineSubject {
    @Test
    default void positions_begin_at_one_and_leave_no_gap() {
        assertThat(store().append(counted(1)).join()).isEqualTo(1);
        assertThat(store().append(counted(2), counted(3)).join()).isEqualTo(3);
        assertThat(store().append(counted(4)).join()).isEqualTo(4);
    }

    @Test
    default void what_is_appended_together_stays_together() {
        var appends =
                IntStream.range(0, 200)
                        .map(i -> i * 3)
                        .mapToObj(i -> store().append(counted(i), counted(i + 1), counted(i + 2)))
                        .toList();
        var ends = appends.stream().map(CompletableFuture::join).toList();
        assertThat(ends).doesNotHaveDuplicates();
        var numbers = store().source(havingAnyTag()).numbers();
        for (var i = 0; i < 200; i++) {
            var end = ends.get(i).intValue();
            assertThat(numbers.subList(end - 3, end)).containsExactly(i * 3, i * 3 + 1, i * 3 + 2);
        }
    }

    @Test
    default void an_empty_append_stores_nothing_and_tells_the_head() {
        store().append(counted(1)).join();
        assertThat(store().append().join()).isEqualTo(1);
        assertThat(store().source(havingAnyTag()).numbers()).containsExactly(1);
    }

    @Test
    default void what_is_rolled_back_was_never_there() {
        var prepared =
                store().engine
                        .appendEvents(AppendCondition.none(), null, List.of(counted(1)))
                        .join();
        prepared.rollback(null);
        assertThatThrownBy(() -> prepared.commit(null).join())
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(store().append(counted(2)).join()).isEqualTo(1);
    }

    @Test
    default void an_event_comes_back_as_it_went_in() {
        var text = "¿Quién? 狐 🦊 \u200d \"\\ \n";
        store().append(noted(text)).join();
        var event = store().source(havingAnyTag()).events().getFirst();
        assertThat(event.payload()).isEqualTo(new Noted(text));
        assertThat(event.metadata().get(LogMetadata.POSITION)).isEqualTo("1");
        assertThat(event.metadata().get(LogMetadata.CORRELATION_ID)).isEqualTo(event.identifier());
    }

    @Test
    default void a_payload_may_have_a_megabyte() {
        var text = "狐".repeat(350_000);
        store().append(noted(text)).join();
        assertThat(store().source(havingAnyTag()).events().getFirst().payload())
                .isEqualTo(new Noted(text));
    }

    @Test
    default void tags_may_have_any_characters_and_none_is_taken_for_another() {
        var tags =
                List.of(
                        Tag.of("a:b", "c"),
                        Tag.of("a", "b:c"),
                        Tag.of("a\\", "b:c"),
                        Tag.of("a", "NULL"),
                        Tag.of("a", "{x,y}"),
                        Tag.of("a", "\"x\" 'y' \\"),
                        Tag.of("a", "% _ ? $1"),
                        Tag.of("a", "狐 🦊 \n\t"),
                        Tag.of("A", "x"),
                        Tag.of("a", "x"));
        var numbered = IntStream.range(0, tags.size()).boxed().toList();
        numbered.forEach(i -> store().append(counted(i, tags.get(i))).join());
        assertThat(numbered)
                .allSatisfy(i ->
                        assertThat(store().source(havingTags(tags.get(i))).numbers())
                                .containsExactly(i));
    }

    @Test
    default void types_may_have_any_characters() {
        var tag = Tag.of("a", "1");
        store().append(counted(1, tag), odd(tag)).join();
        for (var criteria : List.of(havingAnyTag(), havingTags(tag))) {
            assertThat(store().source(criteria.andBeingOneOfTypes(ODD)).events())
                    .extracting(event -> event.type().qualifiedName())
                    .containsExactly(ODD);
        }
    }

    @Test
    default void what_cannot_be_stored_is_refused_before_it_reaches_a_batch() {
        assertThatThrownBy(() -> store().append(counted(1, Tag.of("a", "\0"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store().append(counted(1)).join()).isEqualTo(1);
    }

    @Test
    default void overload_is_refused_at_once_and_what_was_taken_is_stored() throws Exception {
        var megabyte = "x".repeat(1 << 20);
        var appends = new ArrayList<CompletableFuture<Long>>();
        try (var otherwise = store().holdingUp()) {
            for (var i = 0; i < 80; i++) {
                appends.add(store().append(noted(megabyte)));
            }
            assertThat(appends.stream().filter(CompletableFuture::isCompletedExceptionally))
                    .isNotEmpty()
                    .allSatisfy(append ->
                            assertThatThrownBy(append::join)
                                    .isInstanceOf(CompletionException.class)
                                    .hasCauseInstanceOf(Overloaded.class));
            otherwise.rollback();
        }
        var taken =
                appends.stream()
                        .filter(append -> append.handle((_, failure) -> failure == null).join())
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(taken)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, taken.size()).boxed().toList());
        assertThat(append(store().engine, AppendCondition.none(), counted(1)).join())
                .isEqualTo(taken.size() + 1);
    }
}
