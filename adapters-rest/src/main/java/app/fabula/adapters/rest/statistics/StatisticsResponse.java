package app.fabula.adapters.rest.statistics;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.statistics.GetStatistics.Answer;
import app.fabula.application.statistics.GetStatistics.Question;
import app.fabula.application.statistics.HourProfile;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param language left out for all together
 * @param storyId left out for all together
 * @param rules the version of them
 * @param hourlyActiveSeconds of the hours 0 to 23 on the wall clock, which make up all of them
 * @param series each part of the period, cut at its ends
 * @param before what it is held against: the equal period before it, as far as this one has come
 * @param difference where the rules of then were others, and those of today were asked for
 * @param revisions of days of the period, the first ones by day and number
 * @param revisionsOmitted how many there are beside these
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatisticsResponse(
        LocalDate from,
        LocalDate to,
        @Nullable @Line(max = 35) String language,
        @Nullable UUID storyId,
        int rules,
        Amounts totals,
        @Size(min = HourProfile.HOURS, max = HourProfile.HOURS) List<Long> hourlyActiveSeconds,
        @Size(min = 1, max = AskedPeriod.MOST_PARTS) List<PartResponse> series,
        PartResponse before,
        @Nullable DifferenceResponse difference,
        @Size(max = RevisionResponse.MOST) List<RevisionResponse> revisions,
        int revisionsOmitted) {
    static StatisticsResponse of(Question question, Answer answer) {
        var told = answer.told();
        var revisions =
                answer.revisions().stream()
                        .limit(RevisionResponse.MOST)
                        .map(RevisionResponse::of)
                        .toList();
        return new StatisticsResponse(
                told.whole().period().from(),
                told.whole().period().to(),
                question.language().map(Language::tag).orElse(null),
                question.story().map(StoryId::value).orElse(null),
                told.rules(),
                Amounts.of(told.whole().totals()),
                told.whole().totals().numbers().hours().seconds(),
                told.series().stream().map(PartResponse::of).toList(),
                PartResponse.of(told.before()),
                answer.difference().map(DifferenceResponse::of).orElse(null),
                revisions,
                answer.revisions().size() - revisions.size());
    }
}
