package app.fabula.adapters.rest.statistics;

import app.fabula.application.statistics.Metric;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By how much more is told than the rules of then would; below zero, by how much less.
 *
 * @param wordsPerMinute left out where either has no active seconds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "StatisticDifference")
record DifferenceResponse(
        @Schema(minimum = LEAST) long activeSeconds,
        @Schema(minimum = LEAST) long pages,
        @Schema(minimum = LEAST) long words,
        @Schema(minimum = LEAST) long storiesStarted,
        @Schema(minimum = LEAST) long storiesCompleted,
        @Schema(minimum = LEAST) long storiesReread,
        @Nullable @Schema(minimum = LEAST, maximum = Amounts.GREATEST) BigDecimal wordsPerMinute,
        @Schema(minimum = LEAST) long daysActive) {
    private static final String LEAST = "-9007199254740991";

    static DifferenceResponse of(Map<Metric, BigDecimal> difference) {
        return new DifferenceResponse(
                whole(difference, Metric.ACTIVE_TIME),
                whole(difference, Metric.PAGES),
                whole(difference, Metric.WORDS),
                whole(difference, Metric.STORIES_STARTED),
                whole(difference, Metric.STORIES_COMPLETED),
                whole(difference, Metric.STORIES_REREAD),
                difference.get(Metric.READING_SPEED),
                whole(difference, Metric.DAYS_ACTIVE));
    }

    private static long whole(Map<Metric, BigDecimal> difference, Metric metric) {
        return Objects.requireNonNull(difference.get(metric)).longValueExact();
    }
}
