package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.report.EarnedAchievement;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportStreak;
import app.fabula.domain.shared.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param asOf as it was asked for; left out where it was not
 * @param effort what the learner put in
 * @param outcome what came of it
 * @param before what it is held against: the equal period before it, as far as this one has come
 * @param streak at the end of the period, or when it was asked about where that was to come
 * @param achievements earned in the period, the earliest first
 * @param storiesRead how many
 * @param stories read in the period, those read longest first, 1,000 at most
 * @param days all of the period
 * @param activeSecondsByHour of the learner's day, from hour 0 to 23
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportResponse(
        LocalDate from,
        LocalDate to,
        @Nullable Instant asOf,
        EffortResponse effort,
        OutcomeResponse outcome,
        PeriodBefore before,
        ReportedStreak streak,
        @Size(max = 1_000) List<EarnedResponse> achievements,
        int storiesRead,
        @Size(max = MOST_STORIES) List<StoryReadResponse> stories,
        @Size(min = 1, max = 366) List<DayResponse> days,
        @Size(min = 24, max = 24) List<Long> activeSecondsByHour) {
    static final int MOST_STORIES = 1_000;

    record PeriodBefore(
            LocalDate from, LocalDate to, EffortResponse effort, OutcomeResponse outcome) {
        private static PeriodBefore of(LearnerReport.Before before) {
            return new PeriodBefore(
                    before.span().from(),
                    before.span().to(),
                    EffortResponse.of(before.effort()),
                    OutcomeResponse.of(before.outcome()));
        }
    }

    /**
     * @param currentDays credited days of the run that goes on; 0 where there is none
     * @param longestDays of the longest run so far
     * @param freezes that are left
     */
    record ReportedStreak(int currentDays, int longestDays, int freezes) {
        private static ReportedStreak of(ReportStreak streak) {
            return new ReportedStreak(streak.currentDays(), streak.longestDays(), streak.freezes());
        }
    }

    /**
     * @param title in the language of the answer
     * @param tier from 1
     * @param language in which it was earned; left out for one over all of them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EarnedResponse(
            @Line(max = 100) String code,
            @Line(max = 100) String title,
            int tier,
            @Nullable @Line(max = 35) String language,
            LocalDate earnedOn) {
        private static EarnedResponse of(EarnedAchievement earned) {
            return new EarnedResponse(
                    earned.code(),
                    earned.title(),
                    earned.tier(),
                    earned.language().map(Language::tag).orElse(null),
                    earned.day());
        }
    }

    static ReportResponse of(LearnerReport report, Optional<Instant> asOf) {
        return new ReportResponse(
                report.span().from(),
                report.span().to(),
                asOf.orElse(null),
                EffortResponse.of(report.effort()),
                OutcomeResponse.of(report.outcome()),
                PeriodBefore.of(report.before()),
                ReportedStreak.of(report.streak()),
                report.achievements().stream().map(EarnedResponse::of).toList(),
                report.stories().size(),
                report.stories().stream().limit(MOST_STORIES).map(StoryReadResponse::of).toList(),
                report.days().entrySet().stream()
                        .map(day -> DayResponse.of(day.getKey(), day.getValue()))
                        .toList(),
                report.hours());
    }
}
