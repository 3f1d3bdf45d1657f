package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EngineFixture.COUNTED;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.NOTED;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.append;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.counted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.noted;
import static app.fabula.adapters.persistence.eventstore.EngineFixture.nothingNew;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.messaging.eventstreaming.EventCriteria.either;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingAnyTag;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingTags;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An append on a condition is stored if nothing of its boundary has come in since. */
interface ConditionContract extends EngineSubject {
    Tag ana = Tag.of("learner", "ana");
    Tag ben = Tag.of("learner", "ben");
    Tag fox = Tag.of("story", "fox");

    /** A boundary of each shape, with what belongs to it, and what nearly does. */
    @SuppressWarnings("ImmutableEnumChecker") // nothing in it ever changes, though nobody says so
    enum Boundary {
        TAG(
                havingTags(ana),
                () -> List.of(counted(0, ana), noted("", fox, ana)),
                () -> List.of(counted(0), counted(0, ben), counted(0, Tag.of("story", "ana")))),
        TYPE(
                havingAnyTag().andBeingOneOfTypes(COUNTED),
                () -> List.of(counted(0), counted(0, ana)),
                () -> List.of(noted(""), noted("", ana))),
        TAG_AND_TYPE(
                havingTags(ana).andBeingOneOfTypes(COUNTED),
                () -> List.of(counted(0, ana), counted(0, ana, fox)),
                () -> List.of(counted(0, ben), noted("", ana), counted(0))),
        TWO_TAGS(
                havingTags(ana, fox).andBeingOneOfTypes(COUNTED),
                () -> List.of(counted(0, ana, fox), counted(0, fox, ben, ana)),
                () -> List.of(counted(0, ana), counted(0, fox), noted("", ana, fox))),
        TWO_TAGS_OF_ANY_TYPE(
                havingTags(ana, fox),
                () -> List.of(counted(0, ana, fox), noted("", ana, fox)),
                () -> List.of(counted(0, ana), noted("", fox))),
        TWO_CRITERIA(
                either(
                        havingTags(ana).andBeingOneOfTypes(COUNTED),
                        havingTags(fox).andBeingOneOfTypes(NOTED)),
                () -> List.of(counted(0, ana), noted("", fox), noted("", ana, fox)),
                () -> List.of(noted("", ana), counted(0, fox))),
        EVERYTHING(havingAnyTag(), () -> List.of(counted(0), noted("", ana)), List::of);

        final EventCriteria criteria;
        final Supplier<List<TaggedEventMessage<?>>> within;
        final Supplier<List<TaggedEventMessage<?>>> without;

        Boundary(
                EventCriteria criteria,
                Supplier<List<TaggedEventMessage<?>>> within,
                Supplier<List<TaggedEventMessage<?>>> without) {
            this.criteria = criteria;
            this.within = within;
            this.without = without;
        }
    }

    /** Also where the writer has no memory of it, as after a start or beside another process. */
    @ParameterizedTest
    @EnumSource
    default void whatever_belongs_to_a_boundary_overtakes(Boundary boundary) {
        for (var event : boundary.within.get()) {
            var before = store().source(boundary.criteria);
            store().append(event).join();
            var late = nothingNew(boundary.criteria, before);
            assertConflict(store().append(late, counted(9)));
            assertConflict(append(store().anotherEngine(), late, counted(9)));
        }
        assertThat(store().source(boundary.criteria).events()).hasSameSizeAs(boundary.within.get());
    }

    @ParameterizedTest
    @EnumSource
    default void whatever_nearly_belongs_to_a_boundary_does_not(Boundary boundary) {
        var before = store().source(boundary.criteria);
        boundary.without.get().forEach(event -> store().append(event).join());
        var expected = boundary.without.get().size() + 1L;
        var onTime = nothingNew(boundary.criteria, before);
        assertThat(append(store().anotherEngine(), onTime, noted("stored")).join())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    default void what_was_known_before_is_no_conflict(Boundary boundary) {
        boundary.within.get().forEach(event -> store().append(event).join());
        var known = store().source(boundary.criteria);
        assertThat(known.events()).hasSameSizeAs(boundary.within.get());
        var engine = store().anotherEngine();
        assertThat(append(engine, nothingNew(boundary.criteria, known), counted(9)).join())
                .isEqualTo(boundary.within.get().size() + 1L);
    }

    @ParameterizedTest
    @EnumSource
    default void on_an_empty_log_every_condition_holds_once(Boundary boundary) {
        var nothing = nothingNew(boundary.criteria, store().source(boundary.criteria));
        var first = boundary.within.get().getFirst();
        assertThat(store().append(nothing, first).join()).isEqualTo(1);
        assertConflict(store().append(nothing, boundary.within.get().getFirst()));
    }

    @Test
    default void a_failed_condition_fails_its_own_caller_only() throws Exception {
        var criteria = havingTags(ana);
        var before = store().source(criteria);
        store().append(counted(1, ana)).join();
        var appends = new ArrayList<CompletableFuture<Long>>();
        try (var otherwise = store().holdingUp()) {
            appends.add(store().append(counted(2)));
            appends.add(store().append(nothingNew(criteria, before), counted(3, ana)));
            appends.add(store().append(counted(4)));
            otherwise.rollback();
        }
        assertConflict(appends.get(1));
        assertThat(appends.get(0).join()).isEqualTo(2);
        assertThat(appends.get(2).join()).isEqualTo(3);
        assertThat(store().source(havingAnyTag()).numbers()).containsExactly(1, 2, 4);
    }

    @Test
    default void of_racing_appends_on_one_condition_one_is_stored() throws Exception {
        var criteria = havingTags(ana).andBeingOneOfTypes(COUNTED);
        var before = store().source(criteria);
        var engines = List.of(store().engine, store().anotherEngine());
        var appends = new ArrayList<CompletableFuture<Long>>();
        try (var otherwise = store().holdingUp()) {
            IntStream.range(0, 40)
                    .mapToObj(i ->
                            append(
                                    engines.get(i % 2),
                                    nothingNew(criteria, before),
                                    counted(i, ana)))
                    .forEach(appends::add);
            otherwise.rollback();
        }
        assertThat(appends.stream().filter(append -> append.handle((_, e) -> e == null).join()))
                .hasSize(1);
        assertThat(store().source(criteria).numbers()).hasSize(1);
    }

    private static void assertConflict(CompletableFuture<Long> append) {
        assertThatThrownBy(append::join)
                .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
    }
}
