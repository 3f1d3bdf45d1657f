package app.fabula.adapters.rest.streak;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.access.Caller;
import app.fabula.application.shared.Receipt;
import app.fabula.application.streak.ManageStreaks;
import app.fabula.application.streak.StreakKey;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.StreakEvent.Decision;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(
        path = "/learners/{id}/streak",
        consumes = APPLICATION_JSON_VALUE,
        produces = APPLICATION_JSON_VALUE)
class FreezesController implements FreezesApi {
    private final ManageStreaks streaks;

    FreezesController(ManageStreaks streaks) {
        this.streaks = streaks;
    }

    @Override
    @PostMapping("/freezes")
    public ResponseEntity<DecisionResponse> buy(
            @PathVariable LearnerId id, @RequestBody TrackRequest streak) {
        var key = streak.key(id);
        return decided(key, streaks.buyFreeze(key));
    }

    @Override
    @PostMapping("/freeze-grants")
    public ResponseEntity<DecisionResponse> grant(
            @PathVariable LearnerId id, @RequestBody GrantRequest grant, Caller caller) {
        var key = grant.key(id);
        return decided(key, streaks.grantFreeze(key, caller.getName(), grant.reason()));
    }

    @Override
    @PostMapping("/repairs")
    public ResponseEntity<DecisionResponse> repair(
            @PathVariable LearnerId id, @RequestBody TrackRequest streak) {
        var key = streak.key(id);
        return decided(key, streaks.repair(key));
    }

    /** The streak shows what has come of it. */
    private static ResponseEntity<DecisionResponse> decided(
            StreakKey key, Receipt<?, Decision> receipt) {
        var decision = receipt.events().getFirst();
        var language = Tracks.language(key);
        return Answers.created(
                "/learners/"
                        + key.learner()
                        + "/streak"
                        + (language == null ? "" : "?language=" + language),
                receipt.position(),
                new DecisionResponse(decision.id(), language, decision.occurredAt()));
    }
}
