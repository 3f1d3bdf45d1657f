package app.fabula.adapters.rest.learner;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Edits;
import app.fabula.adapters.rest.shared.EntityTags;
import app.fabula.adapters.rest.shared.NothingThere;
import app.fabula.application.learner.PlanStudies;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.LearnerId;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/learners/{id}", produces = APPLICATION_JSON_VALUE)
class LearnersController implements LearnersApi {
    private final PlanStudies planning;
    private final KnownLearners learners;
    private final Edits edits;

    LearnersController(PlanStudies planning, KnownLearners learners, Edits edits) {
        this.planning = planning;
        this.learners = learners;
        this.edits = edits;
    }

    @Override
    @PutMapping(consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<AccountResponse> put(
            @PathVariable LearnerId id,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<EntityTags> ifMatch,
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) Optional<NothingThere> ifNoneMatch,
            @RequestBody PlanRequest plan) {
        return edits.guarded(ifMatch, ifNoneMatch, () -> get(id), () -> put(id, plan.plan()));
    }

    private ResponseEntity<AccountResponse> put(LearnerId id, StudyPlan plan) {
        var planned = planning.plan(id, plan);
        var response = AccountResponse.of(id.value(), plan);
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
