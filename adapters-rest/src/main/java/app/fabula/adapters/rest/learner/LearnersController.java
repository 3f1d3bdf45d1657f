package app.fabula.adapters.rest.learner;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.learner.PlanStudies;
import app.fabula.domain.shared.LearnerId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/learners/{id}", produces = APPLICATION_JSON_VALUE)
class LearnersController implements LearnersApi {
    private final PlanStudies planning;
    private final KnownLearners learners;

    LearnersController(PlanStudies planning, KnownLearners learners) {
        this.planning = planning;
        this.learners = learners;
    }

    @Override
    @PutMapping(consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<AccountResponse> put(
            @PathVariable LearnerId id, @RequestBody PlanRequest plan) {
        var planned = planning.plan(id, plan.plan());
        var response = AccountResponse.of(id.value(), plan.plan());
        return switch (planned.outcome()) {
            case REGISTERED -> Answers.created("/learners/" + id, planned.position(), response);
            case CHANGED, UNCHANGED -> Answers.done(planned.position(), response);
        };
    }

    @Override
    @GetMapping
    public ResponseEntity<AccountResponse> get(@PathVariable LearnerId id) {
        return Answers.shown(
                learners.require(id), account -> AccountResponse.of(id.value(), account));
    }
}
