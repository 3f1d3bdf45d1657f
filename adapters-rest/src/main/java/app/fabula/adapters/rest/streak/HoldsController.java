package app.fabula.adapters.rest.streak;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.streak.ManageStreaks;
import app.fabula.domain.shared.LearnerId;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/learners/{id}/streak", produces = APPLICATION_JSON_VALUE)
class HoldsController implements HoldsApi {
    private final ManageStreaks streaks;

    HoldsController(ManageStreaks streaks) {
        this.streaks = streaks;
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
                new PauseResponse(declared.id(), pause.from(), pause.to(), declared.occurredAt()));
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
}
