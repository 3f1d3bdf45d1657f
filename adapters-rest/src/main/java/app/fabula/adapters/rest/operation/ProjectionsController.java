package app.fabula.adapters.rest.operation;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.application.operation.Replays;
import app.fabula.application.shared.Projections;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/projections", produces = APPLICATION_JSON_VALUE)
class ProjectionsController implements ProjectionsApi {
    private final Projections projections;
    private final Replays replays;

    ProjectionsController(Projections projections, Replays replays) {
        this.projections = projections;
        this.replays = replays;
    }

    @Override
    @GetMapping
    public ResponseEntity<ProjectionsResponse> all() {
        return ResponseEntity.ok(ProjectionsResponse.of(projections.all()));
    }

    @Override
    @PostMapping("/{name}/replays")
    public ResponseEntity<ReplayResponse> replay(@PathVariable String name) {
        return ReplaysController.begun(replays.start(List.of(name), false));
    }
}
