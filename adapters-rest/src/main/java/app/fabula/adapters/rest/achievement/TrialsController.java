package app.fabula.adapters.rest.achievement;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.RuleCode;
import app.fabula.application.achievement.TryRules;
import app.fabula.domain.shared.Refusal;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/achievement-rules/{rule}/trials", produces = APPLICATION_JSON_VALUE)
class TrialsController implements TrialsApi {
    private final TryRules trials;

    TrialsController(TryRules trials) {
        this.trials = trials;
    }

    @Override
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<TrialResponse> start(
            @PathVariable RuleCode rule, @RequestBody RuleBody definition) {
        var trial = trials.start(SentRule.of(rule, definition));
        var path = "/achievement-rules/%s/trials/%s".formatted(rule, trial.job().id());
        return ResponseEntity.accepted()
                .location(Answers.location(path))
                .body(TrialResponse.of(trial));
    }

    @Override
    @GetMapping("/{trial}")
    public ResponseEntity<TrialResponse> get(
            @PathVariable RuleCode rule, @PathVariable UUID trial) {
        return trials.find(trial)
                .filter(found -> found.rule().code().equals(rule.value()))
                .map(found -> ResponseEntity.ok(TrialResponse.of(found)))
                .orElseThrow(() ->
                        Refusal.unknown(
                                "unknown-rule-trial",
                                "There is no trial of this rule under this id."));
    }
}
