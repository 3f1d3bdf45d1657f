package app.fabula.adapters.persistence.achievement;

import static app.fabula.domain.achievement.DeedKind.GOAL_MET;
import static app.fabula.domain.achievement.DeedKind.PAGE_READ;
import static app.fabula.domain.achievement.DeedKind.STORY_COMPLETED;
import static app.fabula.domain.achievement.DeedKind.STORY_REREAD;
import static app.fabula.domain.achievement.DeedKind.STORY_STARTED;
import static java.util.Map.entry;

import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.Quantity;
import app.fabula.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For each rule that ships, the least that somebody has to do for a threshold. */
final class ShippedExamples {
    static final Language SPANISH = new Language("es");
    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1");
    private static final List<String> TONGUES =
            List.of("es", "fr", "de", "pt-BR", "ar", "it", "en", "ja");
    private static final Doing page = Doing.of(PAGE_READ);
    private static final Doing done = Doing.of(STORY_COMPLETED);
    private static final Doing goal = Doing.of(GOAL_MET);
    private static final int SATURDAY = 5;
    private static final int SUNDAY = 6;

    private static final Map<String, LongFunction<List<Deed>>> EXAMPLES =
            Map.ofEntries(
                    entry("first-story", daily(done)),
                    entry("five-stories", daily(done)),
                    entry("bookshelf", daily(done)),
                    entry("language-bookshelf", daily(done)),
                    entry("three-in-a-day", each((deed, i) -> deed.hour(i), done)),
                    entry("story-week", each((deed, i) -> deed.day(i / 2).hour(i), done)),
                    entry("one-sitting", daily(done.with(Quantity.SITTINGS, 1))),
                    entry("long-story", daily(done.with(Quantity.WORDS, 1_000))),
                    entry("curious", daily(Doing.of(STORY_STARTED))),
                    entry("rereader", each(Doing::day, Doing.of(STORY_REREAD).story(1))),
                    entry("old-friends", daily(Doing.of(STORY_REREAD))),
                    entry("words-read", amount(Quantity.WORDS)),
                    entry("language-words-read", amount(Quantity.WORDS)),
                    entry("wordy-day", amount(Quantity.WORDS)),
                    entry("hours-read", amount(Quantity.ACTIVE_SECONDS)),
                    entry("marathon", amount(Quantity.ACTIVE_SECONDS)),
                    entry("first-goal", daily(goal)),
                    entry("goals-met", daily(goal)),
                    entry("days-active", daily(page)),
                    entry("week-streak", streak()),
                    entry("streak", streak()),
                    entry("busy-month", daily(page)),
                    entry("steady", daily(page)),
                    entry("comeback", daily(page.with(Quantity.DAYS_AWAY, 30))),
                    entry("long-way-back", daily(page.with(Quantity.DAYS_AWAY, 365))),
                    entry("all-levels", levels()),
                    entry("level-ladder", levels()),
                    entry("beyond-basics", daily(done.level("B1"))),
                    entry("polyglot", tongues(done)),
                    entry("language-hopper", tongues(page)),
                    entry("early-bird", daily(page.hour(5))),
                    entry("lunch-break", daily(page.hour(13))),
                    entry("night-owl", each((deed, i) -> deed.day(i).hour(i % 2 * 22), page)),
                    entry("weekend-reader", each((deed, i) -> deed.day(weekend(i)), page)),
                    entry("monday-starter", each((deed, i) -> deed.day(7 * i), goal)),
                    entry("midnight-ending", daily(done.hour(0))),
                    entry("sunday-sunrise", each((deed, _) -> deed.day(SUNDAY).hour(6), page)));

    private static final Map<String, List<Doing>> MISSES =
            Map.ofEntries(
                    entry("one-sitting", List.of(done, done.with(Quantity.SITTINGS, 2))),
                    entry("long-story", List.of(done.with(Quantity.WORDS, 999))),
                    entry("comeback", List.of(page.with(Quantity.DAYS_AWAY, 29))),
                    entry("long-way-back", List.of(page.with(Quantity.DAYS_AWAY, 364))),
                    entry("beyond-basics", List.of(done.level("A2"), done.level(""))),
                    entry("early-bird", List.of(page.hour(4), page.hour(8))),
                    entry("lunch-break", List.of(page.hour(11), page.hour(14))),
                    entry("night-owl", List.of(page.hour(21), page.hour(4))),
                    entry("weekend-reader", List.of(page.day(SATURDAY - 1), page.day(7))),
                    entry("monday-starter", List.of(goal.day(1), goal.day(SUNDAY))),
                    entry("midnight-ending", List.of(done.hour(23), done.hour(1))),
                    entry(
                            "sunday-sunrise",
                            List.of(
                                    page.day(SUNDAY).hour(4),
                                    page.day(SUNDAY).hour(7),
                                    page.day(SATURDAY).hour(6))));

    private ShippedExamples() {}

    /** In the order of their time. */
    static List<Deed> of(String code, long threshold) {
        return Objects.requireNonNull(EXAMPLES.get(code), code).apply(threshold);
    }

    static List<Deed> misses(String code) {
        return MISSES.getOrDefault(code, List.of()).stream().map(Doing::deed).toList();
    }

    static Set<String> choosy() {
        return MISSES.keySet();
    }

    /** Another story on each day, from a Monday on, the first of a month. */
    private static LongFunction<List<Deed>> daily(Doing doing) {
        return each((deed, i) -> deed.day(i).story(i), doing);
    }

    private static LongFunction<List<Deed>> each(Doing.Step step, Doing doing) {
        return many ->
                IntStream.range(0, (int) many).mapToObj(i -> step.of(doing, i).deed()).toList();
    }

    /** As much as is needed but one, and that. */
    private static LongFunction<List<Deed>> amount(Quantity quantity) {
        return enough ->
                Stream.of(page.hour(9).with(quantity, enough - 1), page.hour(10).with(quantity, 1))
                        .map(Doing::deed)
                        .toList();
    }

    private static LongFunction<List<Deed>> streak() {
        return each((deed, i) -> deed.day(i).with(Quantity.STREAK_DAYS, i + 1), goal);
    }

    private static LongFunction<List<Deed>> levels() {
        return each((deed, i) -> deed.day(i).level(LEVELS.get(i)), done);
    }

    private static LongFunction<List<Deed>> tongues(Doing doing) {
        return each((deed, i) -> deed.day(i).language(TONGUES.get(i)), doing);
    }

    private static int weekend(int number) {
        return number / 2 * 7 + SATURDAY + number % 2;
    }
}
