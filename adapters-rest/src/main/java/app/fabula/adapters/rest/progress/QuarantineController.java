package app.fabula.adapters.rest.progress;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.learner.KnownLearners;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.application.access.Caller;
import app.fabula.application.progress.QuarantinedActivity;
import app.fabula.application.progress.Quarantines;
import app.fabula.application.progress.ReviewActivities;
import app.fabula.application.progress.ReviewActivities.Reviewed;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.progress.ActivityKey;
import app.fabula.domain.shared.LearnerId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(produces = APPLICATION_JSON_VALUE)
class QuarantineController implements QuarantineApi {
    private final Quarantines quarantines;
    private final ReviewActivities reviews;
    private final KnownLearners learners;

    QuarantineController(
            Quarantines quarantines, ReviewActivities reviews, KnownLearners learners) {
        this.quarantines = quarantines;
        this.reviews = reviews;
        this.learners = learners;
    }

    @Override
    @GetMapping("/learners/{id}/quarantine")
    public ResponseEntity<QuarantineResponse> of(
            @PathVariable LearnerId id,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        learners.require(id);
        return slice(request, quarantines.of(id, limit.orElse(Limit.DEFAULT).value(), cursor));
    }

    @Override
    @GetMapping("/quarantine")
    public ResponseEntity<QuarantineResponse> all(
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        return slice(request, quarantines.all(limit.orElse(Limit.DEFAULT).value(), cursor));
    }

    @Override
    @PostMapping(
            path = "/learners/{id}/quarantine/{activity}/release",
            consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<ReviewResponse> release(
            @PathVariable LearnerId id,
            @PathVariable UUID activity,
            @RequestBody ReviewRequest review,
            Caller caller) {
        var key = new ActivityKey(id, activity);
        return done(reviews.release(key, caller.getName(), review.reason()));
    }

    @Override
    @PostMapping(
            path = "/learners/{id}/quarantine/{activity}/discard",
            consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<ReviewResponse> discard(
            @PathVariable LearnerId id,
            @PathVariable UUID activity,
            @RequestBody ReviewRequest review,
            Caller caller) {
        var key = new ActivityKey(id, activity);
        return done(reviews.discard(key, caller.getName(), review.reason()));
    }

    private static ResponseEntity<QuarantineResponse> slice(
            HttpServletRequest request, Shown<Slice<QuarantinedActivity>> waiting) {
        var response = QuarantineResponse.of(waiting.value());
        return Answers.slice(request, response.nextCursor(), waiting.position(), response);
    }

    private static ResponseEntity<ReviewResponse> done(Reviewed reviewed) {
        return Answers.done(reviewed.position(), ReviewResponse.of(reviewed));
    }
}
