package app.fabula.adapters.rest.operation;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.application.operation.Parking;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
    public ResponseEntity<ParkedSequencesResponse> all() {
        return ResponseEntity.ok(ParkedSequencesResponse.of(parking.all()));
    }

    @Override
    @PostMapping("/{follower}/{sequence}/retries")
    public ResponseEntity<RetriedResponse> retry(
            @PathVariable String follower, @PathVariable String sequence) {
        var outcome = parking.retry(follower, sequence);
        return ResponseEntity.ok(new RetriedResponse(follower, sequence, outcome));
    }

    @Override
    @PostMapping("/{follower}/{sequence}/discards")
    public ResponseEntity<RetriedResponse> discard(
            @PathVariable String follower, @PathVariable String sequence) {
        var outcome = parking.discard(follower, sequence);
        return ResponseEntity.ok(new RetriedResponse(follower, sequence, outcome));
    }
}
