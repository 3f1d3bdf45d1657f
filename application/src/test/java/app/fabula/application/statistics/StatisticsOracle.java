package app.fabula.application.statistics;

import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same numbers once more, from the words of {@code docs/statistics.md} and not from the code:
 * second by second and fact by fact, slowly, with nothing of the product but its events.
 */
final class StatisticsOracle {
    /** What is found of some days, in the order of {@link #NAMES}, then the 24 hours. */
    record Found(List<Long> numbers, List<Long> hours) {}

    static final List<String> NAMES =
            List.of("seconds", "pages", "words", "started", "completed", "reread", "days");

    private final List<Fact> facts;
    private final int gap;
    private final int wordsPerMinute;
    private final Map<LocalDate, Map<Long, Fact>> found = new HashMap<>();

    StatisticsOracle(List<Fact> facts, int gap, int wordsPerMinute) {
        this.facts = new ArrayList<>(facts);
        this.facts.sort(
                Comparator.comparing(Fact::occurredAt)
                        .thenComparing(fact -> fact.activity().toString()));
        this.gap = gap;
        this.wordsPerMinute = wordsPerMinute;
    }

    static LocalDate dayOf(Fact fact) {
        var occurrence = fact.occurrence();
        var clock = occurrence.occurredAt().atZone(occurrence.zone()).toLocalDateTime();
        return clock.minusHours(occurrence.rule().dayStartHour()).toLocalDate();
    }

    Found of(LocalDate from, LocalDate to, Optional<Language> language) {
        var numbers = new long[NAMES.size()];
        var hours = new long[24];
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            var today = day;
            var ofDay = facts.stream().filter(fact -> dayOf(fact).equals(today)).toList();
            for (var second : found.computeIfAbsent(day, _ -> seconds(ofDay)).entrySet()) {
                var fact = second.getValue();
                if (isIn(fact, language)) {
                    numbers[0]++;
                    var clock =
                            Instant.ofEpochSecond(second.getKey()).atZone(fact.occurrence().zone());
                    hours[clock.getHour()]++;
                }
            }
            var pages = new HashSet<String>();
            for (var fact : ofDay) {
                if (fact instanceof PageRead page
                        && pages.add(page.story() + "/" + page.page())
                        && isIn(fact, language)) {
                    numbers[1]++;
                    numbers[2] += page.words();
                }
            }
            if (ofDay.stream().anyMatch(fact -> isIn(fact, language))) {
                numbers[6]++;
            }
        }
        stories(from, to, language, numbers);
        return new Found(boxed(numbers), boxed(hours));
    }

    private static boolean isIn(Fact fact, Optional<Language> language) {
        return language.isEmpty() || language.get().equals(fact.language());
    }

    private static long end(Fact fact) {
        return fact.occurredAt().getEpochSecond();
    }

    private static long begin(Fact fact) {
        return fact instanceof PageRead page ? end(fact) - page.activeSeconds() : end(fact);
    }

    /** Each second that counts, and the fact for which. */
    private Map<Long, Fact> seconds(List<Fact> day) {
        var seconds = new HashMap<Long, Fact>();
        for (var fact : day) {
            for (var second = begin(fact); second < end(fact); second++) {
                seconds.putIfAbsent(second, fact);
            }
        }
        var bridged = new HashMap<Long, Fact>();
        for (var fact : day) {
            for (var second = end(fact); second < end(fact) + gap; second++) {
                if (!seconds.containsKey(second)) {
                    next(day, second).ifPresent(pause -> bridged.put(pause.second(), pause.by()));
                }
            }
        }
        seconds.putAll(bridged);
        return seconds;
    }

    private record Pause(long second, Fact by) {}

    private Optional<Pause> next(List<Fact> day, long second) {
        var last = Long.MIN_VALUE;
        var next = Long.MAX_VALUE;
        for (var fact : day) {
            last = end(fact) <= second ? Math.max(last, end(fact)) : last;
            next = begin(fact) > second ? Math.min(next, begin(fact)) : next;
        }
        if (next == Long.MAX_VALUE || next - last > gap) {
            return Optional.empty();
        }
        for (var fact : day) {
            if (begin(fact) == next) {
                return Optional.of(new Pause(second, fact));
            }
        }
        return Optional.empty();
    }

    private void stories(
            LocalDate from, LocalDate to, Optional<Language> language, long[] numbers) {
        for (var story : facts.stream().map(Fact::story).distinct().toList()) {
            var whole = facts.stream().filter(fact -> fact.story().equals(story)).toList();
            var completed = completion(whole, story);
            for (var i = 0; i < whole.size(); i++) {
                var fact = whole.get(i);
                var day = dayOf(fact);
                if (day.isBefore(from) || day.isAfter(to) || !isIn(fact, language)) {
                    continue;
                }
                numbers[3] += i == 0 ? 1 : 0;
                numbers[4] += i == completed ? 1 : 0;
                numbers[5] += i > completed && fact instanceof StoryStarted ? 1 : 0;
            }
        }
    }

    /** The shortest beginning with which it is completed. */
    private int completion(List<Fact> whole, StoryId story) {
        for (var length = 1; length <= whole.size(); length++) {
            var known = whole.subList(0, length);
            var seconds = 0L;
            for (var fact : known) {
                seconds += fact instanceof PageRead page ? page.activeSeconds() : 0;
            }
            for (var fact : known) {
                if (fact instanceof StoryFinished finish
                        && finish.story().equals(story)
                        && hasAllPages(known, finish)
                        && seconds >= Math.ceil(finish.words() * 60.0 / wordsPerMinute)) {
                    return length - 1;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean hasAllPages(List<Fact> known, StoryFinished finish) {
        for (var number = 1; number <= finish.pages(); number++) {
            var page = number;
            if (known.stream()
                    .noneMatch(fact ->
                            fact instanceof PageRead read
                                    && read.version() == finish.version()
                                    && read.page() == page)) {
                return false;
            }
        }
        return true;
    }

    private static List<Long> boxed(long[] numbers) {
        var list = new ArrayList<Long>();
        for (var number : numbers) {
            list.add(number);
        }
        return list;
    }
}
