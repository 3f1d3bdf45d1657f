package app.fabula.application.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number about somebody's reading.
 *
 * <p>How each is counted, in a sentence; {@code docs/statistics.md} has examples.
 */
public enum Metric {
    ACTIVE_TIME(
            Unit.SECONDS,
            "Seconds in which a page was read on any device, each counted once, and pauses of up to"
                    + " {gap} s between them."),
    PAGES(Unit.PAGES, "Pages read or read again, each page of a story once a day."),
    WORDS(Unit.WORDS, "Words on the pages that are counted."),
    STORIES_STARTED(Unit.STORIES, "Stories of which the first fact lies in the period."),
    STORIES_COMPLETED(
            Unit.STORIES,
            "Stories of which, in the period, some version had been finished, every page of it had"
                    + " been read, and the active seconds sufficed for its words, for the first time."),
    STORIES_REREAD(Unit.TIMES, "Starts of a story after the fact that completed it."),
    READING_SPEED(Unit.WORDS_PER_MINUTE, "Words, divided by active time in minutes."),
    DAYS_ACTIVE(Unit.DAYS, "Days on which there is a fact.");

    public enum Unit {
        SECONDS,
        PAGES,
        WORDS,
        STORIES,
        TIMES,
        WORDS_PER_MINUTE,
        DAYS
    }

    private final Unit unit;
    private final String formula;

    Metric(Unit unit, String formula) {
        this.unit = unit;
        this.formula = formula;
    }

    public Unit unit() {
        return unit;
    }

    /** With the numbers of these rules. */
    public String formula(StatisticsRules rules) {
        return formula.replace("{gap}", Integer.toString(rules.gapSeconds()));
    }

    /** Empty for a speed without any time; a speed has one decimal, halves rounded up. */
    public Optional<BigDecimal> of(Totals totals) {
        var numbers = totals.numbers();
        return switch (this) {
            case ACTIVE_TIME -> whole(numbers.activeSeconds());
            case PAGES -> whole(numbers.pages());
            case WORDS -> whole(numbers.words());
            case STORIES_STARTED -> whole(numbers.started());
            case STORIES_COMPLETED -> whole(numbers.completed());
            case STORIES_REREAD -> whole(numbers.reread());
            case READING_SPEED -> speed(numbers.words(), numbers.activeSeconds());
            case DAYS_ACTIVE -> whole(totals.daysActive());
        };
    }

    /** Whether that, of one fact, is a part of this number. */
    boolean isPart(Totals fact) {
        var numbers = fact.numbers();
        return switch (this) {
            case READING_SPEED -> numbers.words() > 0 || numbers.activeSeconds() > 0;
            case ACTIVE_TIME,
                    PAGES,
                    WORDS,
                    STORIES_STARTED,
                    STORIES_COMPLETED,
                    STORIES_REREAD,
                    DAYS_ACTIVE ->
                    of(fact).filter(amount -> amount.signum() != 0).isPresent();
        };
    }

    private static Optional<BigDecimal> whole(long amount) {
        return Optional.of(BigDecimal.valueOf(amount));
    }

    private static Optional<BigDecimal> speed(int words, long seconds) {
        return seconds == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(words * 60L)
                                .divide(BigDecimal.valueOf(seconds), 1, RoundingMode.HALF_UP));
    }
}
