package app.fabula.adapters.rest.statistics;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.statistics.GetAnonymousWeek;
import app.fabula.application.statistics.GetGroupStatistics;
import app.fabula.application.statistics.GetGroupStatistics.Question;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/groups/{id}/statistics", produces = APPLICATION_JSON_VALUE)
class GroupStatisticsController implements GroupStatisticsApi {
    private static final int MOST_DAYS = 366;

    private final GetGroupStatistics statistics;
    private final GetAnonymousWeek weeks;

    GroupStatisticsController(GetGroupStatistics statistics, GetAnonymousWeek weeks) {
        this.statistics = statistics;
        this.weeks = weeks;
    }

    @Override
    @GetMapping
    public ResponseEntity<GroupStatisticsResponse> get(
            @PathVariable GroupId id,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam Optional<Language> language,
            @RequestParam Optional<StoryId> story,
            @RequestParam(required = false) @Nullable Instant asOf) {
        var question =
                new Question(
                        AskedPeriod.of(from, to, MOST_DAYS),
                        language,
                        story,
                        Optional.ofNullable(asOf));
        var answer = statistics.of(id, question);
        return asOf == null
                ? Answers.shown(answer, told -> GroupStatisticsResponse.of(question, told))
                : Answers.known(answer, told -> GroupStatisticsResponse.of(question, told));
    }

    @Override
    @GetMapping("/anonymous-week")
    public ResponseEntity<AnonymousWeekResponse> week(
            @PathVariable GroupId id, @RequestParam LocalDate date) {
        return Answers.shown(weeks.of(id, date), AnonymousWeekResponse::of);
    }
}
