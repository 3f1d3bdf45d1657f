package app.fabula.application.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What may be told of learners without telling of any one of them.
 *
 * <p>Nothing is told of fewer than {@value #LEAST} who read. The mean of a metric is told where
 * {@value #LEAST} of them have some of it, nobody has more than half of all, and they do not all
 * have the same.
 *
 * @param learners who read; empty for too few
 * @param means of each of them, in whole numbers, halves rounded up; a speed is that of all words
 *     in all the time
 */
public record AnonymousWeek(OptionalInt learners, Map<Metric, BigDecimal> means) {
    public static final int LEAST = 5;

    private static final AnonymousWeek NOTHING = new AnonymousWeek(OptionalInt.empty(), Map.of());

    public AnonymousWeek {
        means = Collections.unmodifiableMap(means);
    }

    /**
     * @param totals one of each learner
     */
    public static AnonymousWeek of(Collection<Totals> totals) {
        var readers = totals.stream().filter(some -> some.daysActive() > 0).toList();
        if (readers.size() < LEAST) {
            return NOTHING;
        }
        var means = new EnumMap<Metric, BigDecimal>(Metric.class);
        for (var metric : Metric.values()) {
            if (isTold(metric, readers)) {
                means.put(metric, mean(metric, readers));
            }
        }
        return new AnonymousWeek(OptionalInt.of(readers.size()), means);
    }

    private static boolean isTold(Metric metric, List<Totals> readers) {
        return switch (metric) {
            case READING_SPEED ->
                    isTold(Metric.WORDS, readers) && isTold(Metric.ACTIVE_TIME, readers);
            case ACTIVE_TIME,
                    PAGES,
                    WORDS,
                    STORIES_STARTED,
                    STORIES_COMPLETED,
                    STORIES_REREAD,
                    DAYS_ACTIVE ->
                    isShared(readers.stream().flatMap(some -> metric.of(some).stream()).toList());
        };
    }

    private static boolean isShared(List<BigDecimal> numbers) {
        var all = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return numbers.stream().filter(some -> some.signum() > 0).count() >= LEAST
                && numbers.stream().allMatch(some -> some.add(some).compareTo(all) <= 0)
                && numbers.stream().distinct().count() > 1;
    }

    private static BigDecimal mean(Metric metric, List<Totals> readers) {
        var all = readers.stream().reduce(Totals.NOTHING, Totals::plus);
        var sum = metric.of(all).orElseThrow();
        return metric == Metric.READING_SPEED
                ? sum.setScale(0, RoundingMode.HALF_UP)
                : sum.divide(BigDecimal.valueOf(readers.size()), 0, RoundingMode.HALF_UP);
    }
}
