package app.fabula.adapters.rest.streak;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.learner.KnownLearners;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.application.access.Caller;
import app.fabula.application.shared.Receipt;
import app.fabula.application.streak.ListDecisions;
import app.fabula.application.streak.ManageStreaks;
import app.fabula.application.streak.StreakKey;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.Track;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/learners/{id}/streak", produces = APPLICATION_JSON_VALUE)
class FreezesController implements FreezesApi {
    private final ManageStreaks streaks;
    private final ListDecisions decisions;
    private final KnownLearners learners;

    FreezesController(ManageStreaks streaks, ListDecisions decisions, KnownLearners learners) {
        this.streaks = streaks;
        this.decisions = decisions;
        this.learners = learners;
    }

    @Override
    @PostMapping(path = "/freezes", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<DecisionResponse> buy(
            @PathVariable LearnerId id,
            @RequestBody(required = false) @Nullable TrackRequest streak) {
        var key = key(id, streak);
        return decided(key, streaks.buyFreeze(key));
    }

    @Override
    @GetMapping("/freezes")
    public ResponseEntity<FreezesResponse> freezes(
            @PathVariable LearnerId id,
            @RequestParam Optional<Language> language,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        learners.require(id);
        var freezes = decisions.freezes(id, query(language, limit, cursor));
        var response = FreezesResponse.of(freezes.value());
        return Answers.slice(request, response.nextCursor(), freezes.position(), response);
    }

    @Override
    @PostMapping(path = "/freeze-grants", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<DecisionResponse> grant(
            @PathVariable LearnerId id, @RequestBody GrantRequest grant, Caller caller) {
        var key = grant.key(id);
        return decided(key, streaks.grantFreeze(key, caller.getName(), grant.reason()));
    }

    @Override
    @PostMapping(path = "/repairs", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<DecisionResponse> repair(
            @PathVariable LearnerId id,
            @RequestBody(required = false) @Nullable TrackRequest streak) {
        var key = key(id, streak);
        return decided(key, streaks.repair(key));
    }

    @Override
    @GetMapping("/repairs")
    public ResponseEntity<RepairsResponse> repairs(
            @PathVariable LearnerId id,
            @RequestParam Optional<Language> language,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        learners.require(id);
        var repairs = decisions.repairs(id, query(language, limit, cursor));
        var response = RepairsResponse.of(repairs.value());
        return Answers.slice(request, response.nextCursor(), repairs.position(), response);
    }

    private static ListDecisions.Query query(
            Optional<Language> language, Optional<Limit> limit, Optional<String> cursor) {
        return new ListDecisions.Query(
                language.map(Track::of), limit.orElse(Limit.DEFAULT).value(), cursor);
    }

    /** Who says nothing means the streak over all. */
    private static StreakKey key(LearnerId learner, @Nullable TrackRequest streak) {
        return streak == null ? Tracks.key(learner, Optional.empty()) : streak.key(learner);
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
