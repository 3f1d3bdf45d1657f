package app.fabula.adapters.rest.streak;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.learner.KnownLearners;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.application.streak.GetHolds;
import app.fabula.application.streak.ManageStreaks;
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
@RequestMapping(path = "/learners/{id}/streak", produces = APPLICATION_JSON_VALUE)
class HoldsController implements HoldsApi {
    private final ManageStreaks streaks;
    private final GetHolds holds;
    private final KnownLearners learners;

    HoldsController(ManageStreaks streaks, GetHolds holds, KnownLearners learners) {
        this.streaks = streaks;
        this.holds = holds;
        this.learners = learners;
    }

    /** The calendar shows its days. */
    @Override
    @PostMapping(path = "/pauses", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<PauseResponse> pause(
            @PathVariable LearnerId id, @RequestBody PauseRequest pause) {
        var receipt = streaks.pause(id, pause.from(), pause.to());
        var declared = receipt.events().getFirst();
        return Answers.created(
                "/learners/%s/streak/calendar?from=%s&to=%s"
                        .formatted(id, pause.from(), pause.to()),
                receipt.position(),
                new PauseResponse(
                        declared.id(), pause.from(), pause.to(), declared.occurredAt(), null));
    }

    @Override
    @GetMapping("/pauses")
    public ResponseEntity<PausesResponse> pauses(
            @PathVariable LearnerId id,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        learners.require(id);
        var pauses = holds.pauses(id, limit.orElse(Limit.DEFAULT).value(), cursor);
        var response = PausesResponse.of(pauses.value());
        return Answers.slice(request, response.nextCursor(), pauses.position(), response);
    }

    @Override
    @PostMapping("/pauses/{pause}/end")
    public ResponseEntity<EndedPauseResponse> end(
            @PathVariable LearnerId id, @PathVariable UUID pause) {
        var receipt = streaks.endPause(id, pause);
        return Answers.done(receipt.position(), EndedPauseResponse.of(pause, receipt.isChange()));
    }

    @Override
    @PostMapping(path = "/rest-days", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<RestDaysResponse> rest(
            @PathVariable LearnerId id, @RequestBody RestDaysRequest rest) {
        var receipt = streaks.rest(id, rest.days());
        return Answers.done(
                receipt.position(), RestDaysResponse.of(rest.weekdays(), receipt.isChange()));
    }

    @Override
    @GetMapping("/rest-days")
    public ResponseEntity<ChosenRestDaysResponse> restDays(@PathVariable LearnerId id) {
        learners.require(id);
        return Answers.shown(holds.restDays(id), ChosenRestDaysResponse::of);
    }
}
