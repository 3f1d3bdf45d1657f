package app.fabula.adapters.rest.progress;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.learner.KnownLearners;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.Truth;
import app.fabula.application.progress.Readings;
import app.fabula.application.progress.RecordActivities;
import app.fabula.application.progress.RecordActivities.Source;
import app.fabula.domain.shared.LearnerId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/learners/{id}", produces = APPLICATION_JSON_VALUE)
class ProgressController implements ProgressApi {
    private final RecordActivities recording;
    private final Readings readings;
    private final KnownLearners learners;

    ProgressController(RecordActivities recording, Readings readings, KnownLearners learners) {
        this.recording = recording;
        this.readings = readings;
        this.learners = learners;
    }

    @Override
    @PostMapping(path = "/activities", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<ResultsResponse> record(
            @PathVariable LearnerId id,
            @RequestParam(name = "import") Optional<Truth> isImport,
            @RequestBody ActivitiesRequest activities) {
        var source = isImport.filter(Truth::value).isPresent() ? Source.IMPORT : Source.DEVICE;
        var results = recording.record(id, activities.all(), source);
        return Answers.done(results.position(), ResultsResponse.of(results));
    }

    @Override
    @GetMapping("/progress")
    public ResponseEntity<ProgressResponse> get(
            @PathVariable LearnerId id,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        learners.require(id);
        var progress = readings.of(id, limit.orElse(Limit.DEFAULT).value(), cursor);
        var response = ProgressResponse.of(progress.value());
        return Answers.slice(request, response.nextCursor(), progress.position(), response);
    }
}
