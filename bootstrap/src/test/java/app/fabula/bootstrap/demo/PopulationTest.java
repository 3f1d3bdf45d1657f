package app.fabula.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.fabula.bootstrap.demo.Population.Recipe;
import app.fabula.domain.progress.Activity;
import app.fabula.domain.progress.Activity.FinishStory;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.StartStory;
import app.fabula.domain.shared.StoryId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {
    private static final LocalDate until = LocalDate.parse("2026-11-22");
    private static final Map<StoryId, Book> books =
            IntStream.range(0, 40)
                    .mapToObj(PopulationTest::book)
                    .collect(Collectors.toMap(Book::story, Function.identity()));
    private static final List<MadeUpLearner> many = learners(1, 60_000);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 999, 20_000})
    void there_are_exactly_as_many_events_as_asked_for(long events) {
        var ids = new HashSet<UUID>();
        learners(1, events).forEach(one -> one.sent().forEach(it -> ids.add(it.report().id())));
        assertThat(ids).hasSize((int) events);
    }

    @Test
    void the_same_seed_makes_the_same_and_another_seed_makes_others() {
        assertThat(learners(1, 5_000)).isEqualTo(learners(1, 5_000));
        var others = learners(2, 5_000).stream().map(MadeUpLearner::id).toList();
        assertThat(learners(1, 5_000))
                .extracting(MadeUpLearner::id)
                .doesNotContainAnyElementsOf(others);
    }

    @Test
    void more_events_are_the_same_ones_and_some_more() {
        var some = learners(1, 5_000).stream().flatMap(one -> one.sent().stream()).toList();
        var more = learners(1, 9_000).stream().flatMap(one -> one.sent().stream()).toList();
        assertThat(more).containsAll(some);
    }

    @Test
    void nothing_is_made_up_that_the_rules_refuse() {
        var beginning = Instant.parse("2025-11-21T00:00:00Z");
        var end = Instant.parse("2026-11-22T00:00:00Z");
        assertThat(activities())
                .allSatisfy(activity -> {
                    assertThat(activity.report().occurredAt()).isBetween(beginning, end);
                    assertThat(activity.report().occurredAt()).isNotEqualTo(end);
                    assertThat(books).containsKey(activity.story());
                    if (activity instanceof ReadPage page) {
                        assertThat(page.page()).isBetween(1, pagesOf(activity.story()));
                        assertThat(page.activeSeconds()).isBetween(1, 86_400);
                    }
                });
    }

    @Test
    void pages_are_read_one_after_the_other() {
        // Of the last one, something is left out.
        for (var learner : many.subList(0, many.size() - 1)) {
            var last = 0;
            for (var activity : inOrder(learner)) {
                switch (activity) {
                    case StartStory _ -> last = 0;
                    case ReadPage page -> {
                        assertThat(page.page()).isBetween(Math.max(1, last), last + 1);
                        last = page.page();
                    }
                    case FinishStory(_, var story) -> assertThat(last).isEqualTo(pagesOf(story));
                }
            }
        }
    }

    @Test
    void some_arrives_late_and_some_twice() {
        var sent = many.stream().mapToInt(one -> one.sent().size()).sum();
        assertThat(sent / 60_000.0).isCloseTo(1.02, within(0.01));
        var late = 0;
        for (var learner : many) {
            var latest = Instant.MIN;
            for (var activity : learner.sent()) {
                var at = activity.report().occurredAt();
                late += at.isBefore(latest) ? 1 : 0;
                latest = at.isAfter(latest) ? at : latest;
            }
        }
        assertThat(late / (double) sent).isBetween(0.05, 0.2);
    }

    @Test
    void people_live_in_many_zones_and_mean_to_do_different_things() {
        assertThat(many.stream().map(one -> one.plan().zone()).distinct()).hasSizeGreaterThan(7);
        assertThat(many.stream().map(one -> one.plan().rule()).distinct()).hasSizeGreaterThan(7);
        assertThat(many)
                .allSatisfy(one ->
                        assertThat(one.plan().languages())
                                .doesNotContain(one.plan().nativeLanguage()));
    }

    @Test
    void most_read_in_the_evening_and_hardly_anybody_at_night() {
        assertThat(share(at -> at.getHour() >= 18 && at.getHour() < 24)).isBetween(0.5, 0.75);
        assertThat(share(at -> at.getHour() >= 1 && at.getHour() < 5)).isLessThan(0.02);
    }

    @Test
    void some_read_daily_some_on_weekends_and_some_have_stopped() {
        var weekend = many.stream().filter(one -> share(one, PopulationTest::isWeekend) > 0.8);
        assertThat(weekend.count()).isBetween(many.size() / 10L, many.size() / 3L);
        var stopped =
                many.stream()
                        .filter(one -> inOrder(one).size() > 20)
                        .filter(one ->
                                inOrder(one)
                                        .getLast()
                                        .report()
                                        .occurredAt()
                                        .isBefore(Instant.parse("2026-10-01T00:00:00Z")));
        assertThat(stopped.count()).isBetween(many.size() / 20L, many.size() / 2L);
        assertThat(many.stream().mapToLong(PopulationTest::days).max().orElse(0))
                .isGreaterThan(250);
    }

    private static List<MadeUpLearner> learners(long seed, long events) {
        var all = new ArrayList<MadeUpLearner>();
        new Population(
                        new Recipe(seed, until, events),
                        new Library(books.values()),
                        new SplittableRandom(seed))
                .forEachRemaining(all::add);
        return all;
    }

    private static Book book(int number) {
        return new Book(
                new StoryId(new UUID(1, number)),
                List.of("de", "en", "es", "ja").get(number % 4),
                number % 3 == 0 ? "A1" : "B1",
                1 + number % 2,
                IntStream.rangeClosed(0, number % 9).mapToObj(page -> 30 + 10 * page).toList());
    }

    private static int pagesOf(StoryId story) {
        return Objects.requireNonNull(books.get(story)).pages();
    }

    private static Stream<Activity> activities() {
        return many.stream().flatMap(one -> one.sent().stream());
    }

    /** As it happened. */
    private static List<Activity> inOrder(MadeUpLearner learner) {
        return learner.sent().stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(it -> it.report().occurredAt()))
                .toList();
    }

    private static LocalDateTime local(Activity activity) {
        var report = activity.report();
        return LocalDateTime.ofInstant(report.occurredAt(), report.zone());
    }

    private static double share(Predicate<LocalDateTime> which) {
        return activities().map(PopulationTest::local).filter(which).count()
                / (double) activities().count();
    }

    private static double share(MadeUpLearner learner, Predicate<LocalDateTime> which) {
        return learner.sent().stream().map(PopulationTest::local).filter(which).count()
                / (double) learner.sent().size();
    }

    private static boolean isWeekend(LocalDateTime at) {
        return at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static long days(MadeUpLearner learner) {
        return learner.sent().stream().map(it -> local(it).toLocalDate()).distinct().count();
    }
}
