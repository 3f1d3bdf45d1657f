package app.fabula.adapters.rest.operation;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.application.operation.Parking;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/parked-sequences", produces = APPLICATION_JSON_VALUE)
class ParkedSequencesController implements ParkedSequencesApi {
    private final Parking parking;

    ParkedSequencesController(Parking parking) {
        this.parking = parking;
    }

    @Override
    @GetMapping
    public ResponseEntity<ParkedSequencesResponse> list(
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        var parked = parking.list(limit.orElse(Limit.DEFAULT).value(), cursor);
        var response = ParkedSequencesResponse.of(parked);
        return Answers.slice(request, response.nextCursor(), response);
    }

    @Override
    @PostMapping("/{follower}/{sequence}/retries")
    public ResponseEntity<RetriedResponse> retry(
            @PathVariable String follower, @PathVariable String sequence) {
        var outcome = parking.retry(follower, sequence);
        return ResponseEntity.ok(new RetriedResponse(follower, sequence, outcome));
    }

    @Override
    @PostMapping(path = "/{follower}/{sequence}/discards", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<RetriedResponse> discard(
            @PathVariable String follower,
            @PathVariable String sequence,
            @RequestBody DiscardRequest event) {
        var outcome = parking.discard(follower, sequence, event.position());
        return ResponseEntity.ok(new RetriedResponse(follower, sequence, outcome));
    }
}
