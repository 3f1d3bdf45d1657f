package app.fabula.adapters.rest.statistics;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.application.statistics.ExplainStatistic;
import app.fabula.application.statistics.GetStatistics;
import app.fabula.application.statistics.GetStatistics.Question;
import app.fabula.application.statistics.GetStatistics.Rules;
import app.fabula.application.statistics.Grain;
import app.fabula.application.statistics.Metric;
import app.fabula.application.statistics.Span;
import app.fabula.application.statistics.Step;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import jakarta.servlet.http.HttpServletRequest;
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
@RequestMapping(path = "/learners/{id}/statistics", produces = APPLICATION_JSON_VALUE)
class StatisticsController implements StatisticsApi {
    private final GetStatistics statistics;
    private final ExplainStatistic explanations;

    StatisticsController(GetStatistics statistics, ExplainStatistic explanations) {
        this.statistics = statistics;
        this.explanations = explanations;
    }

    @Override
    @GetMapping
    public ResponseEntity<StatisticsResponse> get(
            @PathVariable LearnerId id,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam Optional<Grain> by,
            @RequestParam Optional<Language> locale,
            @RequestParam Optional<Language> language,
            @RequestParam Optional<StoryId> story,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam Optional<Rules> rules) {
        var period = AskedPeriod.of(from, to);
        var question =
                new Question(
                        Span.of(period),
                        AskedPeriod.step(period, by.orElse(Grain.DAY), locale),
                        language,
                        story,
                        Optional.ofNullable(asOf),
                        rules.orElse(Rules.OF_THEN));
        var answer = statistics.of(id, question);
        return asOf == null
                ? Answers.shown(answer, told -> StatisticsResponse.of(question, told))
                : Answers.known(answer, told -> StatisticsResponse.of(question, told));
    }

    @Override
    @GetMapping("/explain")
    public ResponseEntity<StatisticExplanationResponse> explain(
            @PathVariable LearnerId id,
            @RequestParam Metric metric,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam Optional<Language> language,
            @RequestParam Optional<StoryId> story,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam Optional<Rules> rules,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        var period = AskedPeriod.of(from, to);
        var question =
                new Question(
                        Span.of(period),
                        new Step.Day(),
                        language,
                        story,
                        Optional.ofNullable(asOf),
                        rules.orElse(Rules.OF_THEN));
        var shown =
                explanations.of(id, question, metric, limit.orElse(Limit.DEFAULT).value(), cursor);
        var response = StatisticExplanationResponse.of(period, shown.value());
        return asOf == null
                ? Answers.slice(request, response.nextCursor(), shown.position(), response)
                : Answers.knownSlice(request, response.nextCursor(), shown.position(), response);
    }
}
