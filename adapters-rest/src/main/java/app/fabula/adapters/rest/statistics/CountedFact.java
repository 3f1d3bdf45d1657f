package app.fabula.adapters.rest.statistics;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.statistics.ExplainStatistic;
import app.fabula.application.statistics.HourProfile;
import app.fabula.domain.progress.Mark;
import app.fabula.domain.progress.Mark.Finish;
import app.fabula.domain.progress.Mark.Page;
import app.fabula.domain.progress.Mark.Start;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A fact, and what it adds.
 *
 * @param date of the learner's own days
 * @param language of the story; und where nobody said
 * @param page of a page-read only
 * @param counted a day by the first fact of it; its speed is no part of any sum
 * @param hours on the wall clock in which its active seconds lie
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountedFact(
        UUID activityId,
        @Schema(allowableValues = {"story-started", "page-read", "story-finished"}) String type,
        Instant occurredAt,
        @Line(max = 50) String zoneId,
        LocalDate date,
        UUID storyId,
        @Line(max = 35) String language,
        @Nullable Integer page,
        Amounts counted,
        @Size(max = HourProfile.HOURS) List<CountedHour> hours) {
    /**
     * @param hour from 0 to 23
     */
    record CountedHour(int hour, long activeSeconds) {}

    static CountedFact of(ExplainStatistic.Line line) {
        var fact = line.fact();
        return new CountedFact(
                fact.activity(),
                type(fact.mark()),
                fact.mark().at(),
                fact.zone().getId(),
                fact.day(),
                fact.story().value(),
                fact.language().tag(),
                fact.mark() instanceof Page page ? page.page() : null,
                Amounts.of(line.counted()),
                hours(line.counted().numbers().hours()));
    }

    private static String type(Mark mark) {
        return switch (mark) {
            case Start _ -> "story-started";
            case Page _ -> "page-read";
            case Finish _ -> "story-finished";
        };
    }

    private static List<CountedHour> hours(HourProfile profile) {
        return IntStream.range(0, HourProfile.HOURS)
                .filter(hour -> profile.seconds().get(hour) > 0)
                .mapToObj(hour -> new CountedHour(hour, profile.seconds().get(hour)))
                .toList();
    }
}
