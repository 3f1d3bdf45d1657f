package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.COUNTED;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.NOTED;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.noted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.eventstreaming.EventCriteria.either;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingAnyTag;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingTags;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

/** A source finds all that there is of a boundary, in order, and tells until when it has seen. */
interface SourcingContract extends EngineSubject {
    Tag ana = Tag.of("learner", "ana");
    Tag ben = Tag.of("learner", "ben");
    Tag fox = Tag.of("story", "fox");

    @Test
    default void a_source_finds_what_has_all_tags_and_one_of_the_types() {
        store().append(
                        counted(1, ana),
                        counted(2, ben, fox),
                        noted("x", ana, fox),
                        counted(3, ana, fox))
                .join();
        var both = havingTags(ana, fox).andBeingOneOfTypes(COUNTED);
        assertThat(store().source(both).numbers()).containsExactly(3);
        assertThat(store().source(havingTags(ana, fox)).events()).hasSize(2);
        assertThat(store().source(havingTags(ana).andBeingOneOfTypes(COUNTED)).numbers())
                .containsExactly(1, 3);
        assertThat(store().source(havingAnyTag().andBeingOneOfTypes(NOTED)).events()).hasSize(1);
        assertThat(store().source(havingAnyTag()).events()).hasSize(4);
        var one = havingTags(fox).andBeingOneOfTypes(COUNTED);
        assertThat(store().source(either(one, both)).numbers())
                .as("each once, though it matches both")
                .containsExactly(2, 3);
    }

    @Test
    default void a_source_goes_on_across_its_batches_in_order() {
        IntStream.range(0, 1_700)
                .mapToObj(i -> store().append(counted(i, ana, i % 2 == 0 ? fox : ben)))
                .toList()
                .forEach(CompletableFuture::join);
        var all = IntStream.range(0, 1_700).boxed().toList();
        var even = all.stream().filter(i -> i % 2 == 0).toList();
        assertThat(store().source(havingTags(ana)).numbers()).isEqualTo(all);
        assertThat(store().source(havingTags(ana, fox)).numbers()).isEqualTo(even);
        assertThat(store().source(havingAnyTag().andBeingOneOfTypes(COUNTED)).numbers())
                .isEqualTo(all);
        assertThat(store().source(either(havingTags(ben), havingTags(fox))).numbers())
                .isEqualTo(all);
    }

    @Test
    default void a_source_begins_at_any_position_and_includes_it() {
        IntStream.rangeClosed(1, 5).forEach(i -> store().append(counted(i, ana)).join());
        for (var start = 1; start <= 6; start++) {
            var position = new GlobalIndexConsistencyMarker(start).position();
            var condition = SourcingCondition.conditionFor(position, havingTags(ana));
            assertThat(source(store().engine, condition).numbers())
                    .isEqualTo(IntStream.rangeClosed(start, 5).boxed().toList());
        }
    }

    @Test
    default void a_source_tells_until_when_it_has_seen_also_when_it_found_nothing() {
        assertThat(store().source(havingTags(ana)).until())
                .as("in an empty log")
                .isNotEqualTo(ConsistencyMarker.ORIGIN);
        store().append(counted(1, ana), counted(2, ben)).join();
        assertThat(until(ana)).isEqualTo(2);
        assertThat(until(fox)).isEqualTo(2);
        assertThat(until(fox)).as("and again").isEqualTo(2);
        store().append(counted(3, fox)).join();
        assertThat(until(fox)).isEqualTo(3);
    }

    private long until(Tag tag) {
        return GlobalIndexConsistencyMarker.position(store().source(havingTags(tag)).until());
    }
}
