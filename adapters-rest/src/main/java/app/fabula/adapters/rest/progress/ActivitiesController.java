package app.fabula.adapters.rest.progress;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.learner.KnownLearners;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.access.Caller;
import app.fabula.application.progress.VoidActivities;
import app.fabula.domain.access.Scope;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.By;
import app.fabula.domain.shared.LearnerId;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/learners/{id}/activities", produces = APPLICATION_JSON_VALUE)
class ActivitiesController implements ActivitiesApi {
    private final VoidActivities voiding;
    private final KnownLearners learners;

    ActivitiesController(VoidActivities voiding, KnownLearners learners) {
        this.voiding = voiding;
        this.learners = learners;
    }

    @Override
    @PostMapping(path = "/{activity}/void", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<VoidedResponse> voidActivity(
            @PathVariable LearnerId id,
            @PathVariable UUID activity,
            @RequestBody VoidRequest why,
            Caller caller) {
        learners.require(id);
        var by = caller.may(Scope.LEARNERS_WRITE) ? By.STAFF : By.LEARNER;
        var voided = voiding.voidActivity(id, activity, by, why.reason());
        return Answers.done(voided.position(), VoidedResponse.of(voided.event()));
    }
}
