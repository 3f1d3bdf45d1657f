package app.fabula.adapters.rest.streak;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.streak.GetStreak;
import app.fabula.domain.shared.LearnerId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StreakController implements StreakApi {
    private final GetStreak streaks;

    StreakController(GetStreak streaks) {
        this.streaks = streaks;
    }

    @Override
    @GetMapping(path = "/learners/{id}/streak", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<StreakResponse> get(@PathVariable LearnerId id) {
        return Answers.shown(streaks.of(id), StreakResponse::of);
    }
}
