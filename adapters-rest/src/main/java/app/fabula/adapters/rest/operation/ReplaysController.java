package app.fabula.adapters.rest.operation;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.operation.Replay;
import app.fabula.application.operation.Replays;
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
@RequestMapping(path = "/replays", produces = APPLICATION_JSON_VALUE)
class ReplaysController implements ReplaysApi {
    private final Replays replays;

    ReplaysController(Replays replays) {
        this.replays = replays;
    }

    @Override
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<ReplayResponse> start(@RequestBody ReplayRequest replay) {
        return begun(replays.start(replay.names(), replay.isVerification()));
    }

    @Override
    @GetMapping
    public ResponseEntity<ReplaysResponse> recent() {
        return ResponseEntity.ok(ReplaysResponse.of(replays.recent()));
    }

    @Override
    @GetMapping("/{id}")
    public ResponseEntity<ReplayResponse> get(@PathVariable UUID id) {
        return ResponseEntity.ok(ReplayResponse.of(find(id)));
    }

    @Override
    @PostMapping("/{id}/stop")
    public ResponseEntity<ReplayResponse> stop(@PathVariable UUID id) {
        replays.stop(id);
        return ResponseEntity.accepted().body(ReplayResponse.of(find(id)));
    }

    static ResponseEntity<ReplayResponse> begun(Replay replay) {
        return ResponseEntity.accepted()
                .location(Answers.location("/replays/" + replay.id()))
                .body(ReplayResponse.of(replay));
    }

    private Replay find(UUID id) {
        return replays.find(id)
                .orElseThrow(() ->
                        Refusal.unknown("unknown-replay", "There is no replay under this id."));
    }
}
