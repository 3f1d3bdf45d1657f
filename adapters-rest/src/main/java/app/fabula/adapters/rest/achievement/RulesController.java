package app.fabula.adapters.rest.achievement;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Edits;
import app.fabula.adapters.rest.shared.EntityTags;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.NothingThere;
import app.fabula.adapters.rest.shared.RuleCode;
import app.fabula.adapters.rest.shared.Truth;
import app.fabula.application.access.Caller;
import app.fabula.application.achievement.EditRules;
import app.fabula.application.achievement.GetRules;
import app.fabula.domain.achievement.Rule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/achievement-rules", produces = APPLICATION_JSON_VALUE)
class RulesController implements RulesApi {
    private final GetRules rules;
    private final EditRules editing;
    private final Edits edits;

    RulesController(GetRules rules, EditRules editing, Edits edits) {
        this.rules = rules;
        this.editing = editing;
        this.edits = edits;
    }

    @Override
    @GetMapping
    public ResponseEntity<RulesResponse> list(
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        var listed = rules.list(limit.orElse(Limit.DEFAULT).value(), cursor);
        var response = RulesResponse.of(listed.value());
        return Answers.slice(request, response.nextCursor(), listed.position(), response);
    }

    @Override
    @GetMapping("/{rule}")
    public ResponseEntity<RuleResponse> get(@PathVariable RuleCode rule) {
        return Answers.shown(rules.of(rule.value()), RuleResponse::of);
    }

    @Override
    @PutMapping(path = "/{rule}", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<RuleResponse> publish(
            @PathVariable RuleCode rule,
            @RequestParam Optional<Truth> untried,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<EntityTags> ifMatch,
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) Optional<NothingThere> ifNoneMatch,
            @RequestBody RuleBody definition,
            Caller caller) {
        var sent = SentRule.of(rule, definition);
        var isUntried = untried.filter(Truth::value).isPresent();
        return edits.guarded(
                ifMatch,
                ifNoneMatch,
                () -> get(rule),
                () -> publish(sent, caller.getName(), isUntried));
    }

    private ResponseEntity<RuleResponse> publish(Rule rule, String by, boolean untried) {
        var published = editing.publish(rule, by, untried);
        var response = RuleResponse.of(published.rule(), published.backfill());
        return published.isNew()
                ? Answers.created(
                        "/achievement-rules/" + rule.code(), published.position(), response)
                : Answers.done(published.position(), response);
    }

    @Override
    @PostMapping(path = "/{rule}/retirement", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<RuleResponse> retire(
            @PathVariable RuleCode rule,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<EntityTags> ifMatch,
            @RequestBody RetirementRequest retirement,
            Caller caller) {
        return edits.guarded(
                ifMatch,
                () -> get(rule),
                () -> {
                    var retired =
                            editing.retire(rule.value(), caller.getName(), retirement.reason());
                    return Answers.done(retired.position(), RuleResponse.of(retired.rule()));
                });
    }
}
