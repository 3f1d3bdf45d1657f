package app.fabula.adapters.rest.credential;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.learner.KnownLearners;
import app.fabula.adapters.rest.shared.AcceptedLanguages;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Rejection;
import app.fabula.adapters.rest.shared.Tier;
import app.fabula.application.achievement.RuleTexts;
import app.fabula.application.credential.Credentials;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CredentialsController implements CredentialsApi {
    private final Optional<Credentials> credentials;
    private final KnownLearners learners;

    CredentialsController(Optional<Credentials> credentials, KnownLearners learners) {
        this.credentials = credentials;
        this.learners = learners;
    }

    @Override
    @GetMapping(
            path = "/learners/{id}/achievements/{rule}/credential",
            produces = {APPLICATION_JSON_VALUE, CredentialWriter.DOCUMENT, CredentialWriter.TOKEN})
    public ResponseEntity<CredentialResponse> get(
            @PathVariable LearnerId id,
            @PathVariable String rule,
            @RequestParam Optional<Tier> tier,
            @RequestParam Optional<Language> language,
            @RequestHeader(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> accepted) {
        var offered = credentials.orElseThrow(CredentialsController::notOffered);
        var account = learners.require(id).value();
        var award = new AwardKey(rule, language, tier.orElse(Tier.FIRST).value());
        var texts = RuleTexts.of(AcceptedLanguages.of(accepted), account.plan().nativeLanguage());
        var shown = offered.of(id, award, texts);
        var badge = shown.value().orElseThrow(() -> unknown(language));
        var response = CredentialResponse.of(badge.signed());
        return ResponseEntity.ok()
                .headers(Answers.done(shown.position(), response).getHeaders())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, badge.language().tag())
                .body(response);
    }

    private static Rejection notOffered() {
        return new Rejection(
                ProblemType.BADGES_NOT_OFFERED,
                "Whoever runs this server has not said where others can check badges.");
    }

    private static Rejection unknown(Optional<Language> language) {
        var none = "The learner has no such award, or has it no more";
        return new Rejection(
                ProblemType.UNKNOWN_AWARD,
                language.isPresent()
                        ? none + "."
                        : none
                                + ", over all languages: where it was earned in one, give"
                                + " language.");
    }
}
