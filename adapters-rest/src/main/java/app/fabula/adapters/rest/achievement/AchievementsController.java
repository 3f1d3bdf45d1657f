package app.fabula.adapters.rest.achievement;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.learner.KnownLearners;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.achievement.Achievements;
import app.fabula.domain.shared.LearnerId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AchievementsController implements AchievementsApi {
    private final Achievements achievements;
    private final KnownLearners learners;

    AchievementsController(Achievements achievements, KnownLearners learners) {
        this.achievements = achievements;
        this.learners = learners;
    }

    @Override
    @GetMapping(path = "/learners/{id}/achievements", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<AchievementsResponse> get(@PathVariable LearnerId id) {
        learners.require(id);
        return Answers.shown(achievements.of(id), AchievementsResponse::of);
    }
}
