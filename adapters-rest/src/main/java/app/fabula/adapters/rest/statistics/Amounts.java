package app.fabula.adapters.rest.statistics;

import app.fabula.application.statistics.Metric;
import app.fabula.application.statistics.Totals;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody came to.
 *
 * @param activeSeconds in which they read, each once, and pauses of up to a minute
 * @param pages read or read again, each once a day
 * @param words on these pages
 * @param storiesStarted opened for the first time
 * @param storiesReread begun again after they had been completed
 * @param wordsPerMinute with one decimal; left out without active seconds
 * @param daysActive on which there is anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StatisticAmounts")
record Amounts(
        long activeSeconds,
        int pages,
        int words,
        int storiesStarted,
        int storiesCompleted,
        int storiesReread,
        @Nullable @Schema(minimum = "0", maximum = GREATEST) BigDecimal wordsPerMinute,
        int daysActive) {
    static final String GREATEST = "9007199254740991";

    static Amounts of(Totals totals) {
        var numbers = totals.numbers();
        return new Amounts(
                numbers.activeSeconds(),
                numbers.pages(),
                numbers.words(),
                numbers.started(),
                numbers.completed(),
                numbers.reread(),
                Metric.READING_SPEED.of(totals).orElse(null),
                totals.daysActive());
    }
}
