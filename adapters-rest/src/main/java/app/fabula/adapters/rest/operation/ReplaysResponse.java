package app.fabula.adapters.rest.operation;

import app.fabula.application.operation.Replay;
import jakarta.validation.constraints.Size;
import java.util.List;

record ReplaysResponse(@Size(max = 20) List<ReplayResponse> items) {
    static ReplaysResponse of(List<Replay> replays) {
        return new ReplaysResponse(replays.stream().map(ReplayResponse::of).toList());
    }
}
