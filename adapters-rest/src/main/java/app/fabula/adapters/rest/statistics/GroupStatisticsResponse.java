package app.fabula.adapters.rest.statistics;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.statistics.GetGroupStatistics.Answer;
import app.fabula.application.statistics.GetGroupStatistics.Member;
import app.fabula.application.statistics.GetGroupStatistics.Question;
import app.fabula.application.statistics.Metric;
import app.fabula.application.statistics.Spread;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param language left out for all together
 * @param storyId left out for all together
 * @param learners in the order in which they came; zeros of who did nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupStatisticsResponse(
        LocalDate from,
        LocalDate to,
        @Nullable @Line(max = 35) String language,
        @Nullable UUID storyId,
        @Size(max = 500) List<MemberStatistics> learners,
        Spreads spreads) {

    record MemberStatistics(UUID learnerId, @JsonUnwrapped Amounts amounts) {
        private static MemberStatistics of(Member member) {
            return new MemberStatistics(member.learner().value(), Amounts.of(member.totals()));
        }
    }

    /** Of each number; left out where no learner has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StatisticSpreads")
    record Spreads(
            @Nullable SpreadResponse activeSeconds,
            @Nullable SpreadResponse pages,
            @Nullable SpreadResponse words,
            @Nullable SpreadResponse storiesStarted,
            @Nullable SpreadResponse storiesCompleted,
            @Nullable SpreadResponse storiesReread,
            @Nullable SpreadResponse wordsPerMinute,
            @Nullable SpreadResponse daysActive) {
        private static Spreads of(Map<Metric, Spread> spreads) {
            return new Spreads(
                    SpreadResponse.of(spreads.get(Metric.ACTIVE_TIME)),
                    SpreadResponse.of(spreads.get(Metric.PAGES)),
                    SpreadResponse.of(spreads.get(Metric.WORDS)),
                    SpreadResponse.of(spreads.get(Metric.STORIES_STARTED)),
                    SpreadResponse.of(spreads.get(Metric.STORIES_COMPLETED)),
                    SpreadResponse.of(spreads.get(Metric.STORIES_REREAD)),
                    SpreadResponse.of(spreads.get(Metric.READING_SPEED)),
                    SpreadResponse.of(spreads.get(Metric.DAYS_ACTIVE)));
        }
    }

    /**
     * @param median of an even count, half way between the two in the middle, halves rounded up
     */
    @Schema(name = "StatisticSpread")
    record SpreadResponse(
            @Schema(minimum = "0", maximum = Amounts.GREATEST) BigDecimal min,
            @Schema(minimum = "0", maximum = Amounts.GREATEST) BigDecimal median,
            @Schema(minimum = "0", maximum = Amounts.GREATEST) BigDecimal max) {
        private static @Nullable SpreadResponse of(@Nullable Spread spread) {
            return spread == null
                    ? null
                    : new SpreadResponse(spread.min(), spread.median(), spread.max());
        }
    }

    static GroupStatisticsResponse of(Question question, Answer answer) {
        return new GroupStatisticsResponse(
                question.period().from(),
                question.period().to(),
                question.language().map(Language::tag).orElse(null),
                question.story().map(StoryId::value).orElse(null),
                answer.members().stream().map(MemberStatistics::of).toList(),
                Spreads.of(answer.spreads()));
    }
}
