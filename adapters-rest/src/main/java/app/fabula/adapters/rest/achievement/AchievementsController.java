package app.fabula.adapters.rest.achievement;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.learner.KnownLearners;
import app.fabula.adapters.rest.shared.AcceptedLanguages;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.achievement.GetAchievements;
import app.fabula.application.achievement.RuleTexts;
import app.fabula.domain.shared.LearnerId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AchievementsController implements AchievementsApi {
    private final GetAchievements achievements;
    private final KnownLearners learners;

    AchievementsController(GetAchievements achievements, KnownLearners learners) {
        this.achievements = achievements;
        this.learners = learners;
    }

    @Override
    @GetMapping(path = "/learners/{id}/achievements", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<AchievementsResponse> get(
            HttpServletRequest request, @PathVariable LearnerId id) {
        var plan = learners.require(id).value().plan();
        var accepted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var texts = RuleTexts.of(AcceptedLanguages.of(accepted), plan.nativeLanguage());
        return Answers.shown(
                achievements.of(id), standing -> AchievementsResponse.of(standing, texts));
    }
}
