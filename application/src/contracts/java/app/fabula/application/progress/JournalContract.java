package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.in;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.FactSamples.voided;
import static app.fabula.application.progress.QuarantineSamples.asFact;
import static app.fabula.application.progress.QuarantineSamples.discard;
import static app.fabula.application.progress.QuarantineSamples.imported;
import static app.fabula.application.progress.QuarantineSamples.old;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.progress.Journal.Effect;
import app.fabula.application.progress.Journal.Line;
import app.fabula.application.progress.Journal.Query;
import app.fabula.application.progress.JournalEntry.Outcome;
import app.fabula.application.shared.ReadModelContract;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.progress.Activity.Kind;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.Received;
import app.fabula.domain.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is shown of all that a learner did. */
public interface JournalContract
        extends ReadModelContract<ActivityKey, Optional<JournalEntry>>, ShownContract {
    Instant recorded = Instant.parse("2026-03-10T09:00:00.123456Z");
    Query everything = query(9);

    @Override
    Journal model();

    @Test
    default void who_did_nothing_has_an_empty_journal() {
        note(read(ben, 1, 1, 7, "2026-03-02T09:00:00Z"));
        assertThat(model().of(ana, everything).value())
                .isEqualTo(new Slice<>(List.of(), Optional.empty()));
    }

    @Test
    default void what_occurred_last_comes_first_whatever_was_recorded_last() {
        var first = started(ana, 1, "2026-03-02T09:00:00.123456Z");
        var second =
                in(
                        new Language("de"),
                        ZoneId.of("Asia/Tokyo"),
                        read(ana, 2, 1, 7, "2026-03-02T23:30:00Z"));
        var third = finished(ana, 1, "2026-03-04T09:00:00Z");
        note(second, third, first);
        note(read(ben, 1, 1, 7, "2026-03-03T09:00:00Z"));
        assertThat(lines(everything))
                .containsExactly(
                        new Line(entry(third), Effect.NOTHING),
                        new Line(entry(second), Effect.NEW_PAGE),
                        new Line(entry(first), Effect.NOTHING));
    }

    @Test
    default void a_page_counts_once_a_day_and_the_first_time_of_the_day_is_the_one() {
        var monday = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        var again = read(ana, 1, 1, 7, "2026-03-02T10:00:00Z");
        var another = read(ana, 1, 2, 7, "2026-03-02T10:01:00Z");
        var ofAnotherStory = read(ana, 2, 1, 7, "2026-03-02T10:02:00Z");
        var tuesday = read(ana, 1, 1, 7, "2026-03-03T09:00:00Z");
        note(again, another, ofAnotherStory, tuesday);
        note(read(ben, 1, 1, 7, "2026-03-02T08:00:00Z"));
        assertThat(effects()).containsOnly(Effect.NEW_PAGE);
        note(monday);
        assertThat(effects())
                .containsExactly(
                        Effect.NEW_PAGE,
                        Effect.NEW_PAGE,
                        Effect.NEW_PAGE,
                        Effect.PAGE_AGAIN,
                        Effect.NEW_PAGE);
    }

    @Test
    default void what_is_voided_counts_nothing_and_takes_no_page_from_others() {
        var gone = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        var again = read(ana, 1, 1, 7, "2026-03-02T10:00:00Z");
        note(gone, again);
        model().save(Map.of(key(gone), Optional.of(entry(gone).after(voided(gone)))));
        assertThat(lines(everything))
                .containsExactly(
                        new Line(entry(again), Effect.NEW_PAGE),
                        new Line(entry(gone).after(voided(gone)), Effect.NOTHING));
    }

    @Test
    default void what_is_in_quarantine_or_discarded_stands_where_it_says_and_counts_nothing() {
        var page = read(ana, 1, 1, 7, "2026-02-01T10:00:00Z");
        var discarded = old(ana, 1, "2026-03-02T09:00:00Z");
        var waiting = imported(ana, 2, "2026-03-09T09:00:00.123456789Z", "2026-03-02T09:00:00Z");
        note(page, discarded, waiting);
        model().save(
                        Map.of(
                                key(discarded),
                                Optional.of(entry(discarded).after(discard(discarded)))));
        assertThat(lines(everything))
                .containsExactly(
                        new Line(entry(waiting), Effect.NOTHING),
                        new Line(entry(page), Effect.NEW_PAGE),
                        new Line(entry(discarded).after(discard(discarded)), Effect.NOTHING));
        var first = model().of(ana, query(1)).value();
        assertThat(lines(query(1, first.next())))
                .containsExactly(new Line(entry(page), Effect.NEW_PAGE));
        assertFound(outcome(Outcome.QUARANTINED), waiting);
        assertFound(outcome(Outcome.DISCARDED), discarded);
        assertFound(outcome(Outcome.ACCEPTED), page);
        assertFound(language("es"), page);
    }

    @Test
    default void what_is_released_counts_on_its_true_day() {
        var old = old(ana, 1, "2026-03-02T09:00:00Z");
        var later = read(ana, 1, 1, 7, "2026-02-01T10:00:00Z");
        note(old, later);
        note(asFact(old));
        assertThat(lines(everything))
                .containsExactly(
                        new Line(entry(later), Effect.PAGE_AGAIN),
                        new Line(entry(asFact(old)), Effect.NEW_PAGE));
        assertFound(language("es"), later, asFact(old));
    }

    @Test
    default void of_two_at_one_instant_the_id_decides() {
        var one = read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
        var other = read(ana, 2, 1, 7, "2026-03-02T09:00:00Z");
        note(one, other);
        var first = model().of(ana, query(1)).value();
        var second = model().of(ana, query(1, first.next())).value();
        var ids = List.of(id(first.items().getFirst()), id(second.items().getFirst()));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.reversed()).isSorted();
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void a_journal_is_read_page_by_page_while_it_grows() {
        note(
                started(ana, 1, "2026-03-02T09:00:00Z"),
                read(ana, 1, 1, 7, "2026-03-02T09:01:00Z"),
                read(ana, 1, 2, 7, "2026-03-02T09:02:00Z"));
        var first = model().of(ana, query(2)).value();
        note(read(ana, 1, 1, 7, "2026-03-05T09:00:00Z"));
        var second = model().of(ana, query(2, first.next())).value();
        assertThat(second.items())
                .containsExactly(
                        new Line(entry(started(ana, 1, "2026-03-02T09:00:00Z")), Effect.NOTHING));
    }

    @Test
    default void it_can_be_asked_for_some_only() {
        var start = started(ana, 1, "2026-03-02T09:00:00Z");
        var page = read(ana, 1, 1, 7, "2026-03-03T09:00:00Z");
        var welsh =
                in(
                        new Language("cy"),
                        ZoneId.of("Europe/London"),
                        read(ana, 2, 1, 7, "2026-03-04T09:00:00Z"));
        var gone = read(ana, 1, 2, 7, "2026-03-05T09:00:00Z");
        var finish = finished(ana, 1, "2026-03-06T09:00:00Z");
        note(start, page, welsh, gone, finish);
        model().save(Map.of(key(gone), Optional.of(entry(gone).after(voided(gone)))));

        assertFound(type(Kind.STORY_STARTED), start);
        assertFound(type(Kind.PAGE_READ), gone, welsh, page);
        assertFound(type(Kind.STORY_FINISHED), finish);
        assertFound(outcome(Outcome.VOIDED), gone);
        assertFound(outcome(Outcome.ACCEPTED), finish, welsh, page, start);
        assertFound(language("cy"), welsh);
        assertFound(language("eo"));
        assertFound(between("2026-03-03T09:00:00Z", "2026-03-05T09:00:00Z"), welsh, page);
        assertFound(
                new Query(
                        Optional.of(Kind.PAGE_READ),
                        Optional.of(Outcome.ACCEPTED),
                        Optional.of(new Language("es")),
                        Optional.of(Instant.parse("2026-03-01T00:00:00Z")),
                        Optional.of(Instant.parse("2026-04-01T00:00:00Z")),
                        9,
                        Optional.empty()),
                page);
    }

    @Test
    default void what_was_never_given_out_is_no_cursor() {
        assertThatExceptionOfType(UnreadableCursor.class)
                .isThrownBy(() -> model().of(ana, query(2, Optional.of("forged"))));
    }

    @Override
    default String projection() {
        return JournalProjection.NAME;
    }

    @Override
    default List<Shown<?>> shown() {
        return List.of(model().of(ana, everything));
    }

    @Override
    default ActivityKey aKey() {
        return key(page());
    }

    @Override
    default ActivityKey anotherKey() {
        return new ActivityKey(ben, page().occurrence().activity());
    }

    @Override
    default Optional<JournalEntry> aState() {
        return Optional.of(entry(page()));
    }

    @Override
    default Optional<JournalEntry> anotherState() {
        return Optional.of(entry(page()).after(voided(page())));
    }

    private static Fact page() {
        return read(ana, 1, 1, 7, "2026-03-02T09:00:00Z");
    }

    private void note(Received... all) {
        var entries = new HashMap<ActivityKey, Optional<JournalEntry>>();
        for (var received : all) {
            entries.put(key(received), Optional.of(entry(received)));
        }
        model().save(entries);
    }

    private List<Line> lines(Query query) {
        return model().of(ana, query).value().items();
    }

    private List<Effect> effects() {
        return lines(everything).stream().map(Line::effect).toList();
    }

    private void assertFound(Query query, Received... received) {
        assertThat(lines(query))
                .as("%s", query)
                .extracting(line -> line.entry().received())
                .containsExactly(received);
    }

    private static ActivityKey key(Received received) {
        return new ActivityKey(received.learner(), received.activity());
    }

    private static JournalEntry entry(Received received) {
        return JournalEntry.of(received, recorded);
    }

    private static String id(Line line) {
        return line.entry().received().activity().toString();
    }

    private static Query query(int limit) {
        return query(limit, Optional.empty());
    }

    private static Query query(int limit, Optional<String> cursor) {
        return new Query(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit,
                cursor);
    }

    private static Query type(Kind type) {
        return some(Optional.of(type), Optional.empty(), Optional.empty());
    }

    private static Query outcome(Outcome outcome) {
        return some(Optional.empty(), Optional.of(outcome), Optional.empty());
    }

    private static Query language(String tag) {
        return some(Optional.empty(), Optional.empty(), Optional.of(new Language(tag)));
    }

    private static Query some(
            Optional<Kind> type, Optional<Outcome> outcome, Optional<Language> language) {
        return new Query(
                type, outcome, language, Optional.empty(), Optional.empty(), 9, Optional.empty());
    }

    private static Query between(String from, String to) {
        return new Query(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.parse(from)),
                Optional.of(Instant.parse(to)),
                9,
                Optional.empty());
    }
}
