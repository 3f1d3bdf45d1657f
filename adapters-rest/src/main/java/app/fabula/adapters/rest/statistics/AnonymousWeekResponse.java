package app.fabula.adapters.rest.statistics;

import app.fabula.application.statistics.GetAnonymousWeek.Answer;
import app.fabula.application.statistics.Metric;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param from a Monday
 * @param to the Sunday after it
 * @param knownAt what came later is in it no more
 * @param rules the version of them that was in force then
 * @param learners who read; left out where there are fewer than five
 * @param means of each learner who read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnonymousWeekResponse(
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        int rules,
        @Nullable Integer learners,
        Means means) {
    /**
     * In whole numbers, halves rounded up. Each is left out where fewer than five have any, one has
     * more than half of all, or all have the same.
     *
     * @param wordsPerMinute all words in all the time
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StatisticMeans")
    record Means(
            @Nullable Long activeSeconds,
            @Nullable Long pages,
            @Nullable Long words,
            @Nullable Long storiesStarted,
            @Nullable Long storiesCompleted,
            @Nullable Long storiesReread,
            @Nullable Long wordsPerMinute,
            @Nullable Long daysActive) {
        private static Means of(Map<Metric, BigDecimal> means) {
            return new Means(
                    whole(means.get(Metric.ACTIVE_TIME)),
                    whole(means.get(Metric.PAGES)),
                    whole(means.get(Metric.WORDS)),
                    whole(means.get(Metric.STORIES_STARTED)),
                    whole(means.get(Metric.STORIES_COMPLETED)),
                    whole(means.get(Metric.STORIES_REREAD)),
                    whole(means.get(Metric.READING_SPEED)),
                    whole(means.get(Metric.DAYS_ACTIVE)));
        }

        private static @Nullable Long whole(@Nullable BigDecimal mean) {
            return mean == null ? null : mean.longValueExact();
        }
    }

    static AnonymousWeekResponse of(Answer answer) {
        var told = answer.told();
        return new AnonymousWeekResponse(
                answer.week().from(),
                answer.week().to(),
                answer.knownAt(),
                answer.rules(),
                told.learners().isPresent() ? told.learners().getAsInt() : null,
                Means.of(told.means()));
    }
}
