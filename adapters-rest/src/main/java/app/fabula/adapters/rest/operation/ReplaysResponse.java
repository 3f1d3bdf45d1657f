package app.fabula.adapters.rest.operation;

import app.fabula.application.operation.Replay;
import java.util.List;

record ReplaysResponse(List<ReplayResponse> items) {
    static ReplaysResponse of(List<Replay> replays) {
        return new ReplaysResponse(replays.stream().map(ReplayResponse::of).toList());
    }
}
