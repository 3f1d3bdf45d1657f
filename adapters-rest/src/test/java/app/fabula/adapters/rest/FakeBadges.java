package app.fabula.adapters.rest;

import app.fabula.adapters.rest.issuer.IssuerDocument;
import app.fabula.adapters.rest.issuer.IssuerDocument.Place;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.RulesOfAchievements;
import app.fabula.application.credential.Announcement;
import app.fabula.application.credential.Credential;
import app.fabula.application.credential.CredentialSigner;
import app.fabula.application.credential.Credentials;
import app.fabula.application.credential.InMemoryCorrections;
import app.fabula.application.credential.SignedCredential;
import app.fabula.application.credential.StatusList;
import app.fabula.application.credential.StatusLists;
import app.fabula.application.shared.Shown;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The learner has one badge, whose signature is its only lie; where none are offered, nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fake.badges", matchIfMissing = true)
class FakeBadges {
    private static final Instant EARNED = Instant.parse("2026-03-02T19:00:00Z");
    private static final AwardKey FIRST_STORY = new AwardKey("first-story", Optional.empty(), 1);

    private record Forger() implements CredentialSigner {
        @Override
        public SignedCredential sign(Credential credential) {
            return new SignedCredential(
                    "e30.e30.forged",
                    """
                    {"id":"urn:uuid:%s","type":["VerifiableCredential","OpenBadgeCredential"],\
                    "name":"%s","awardedDate":"%s","proof":{"type":"DataIntegrityProof"}}\
                    """
                            .formatted(
                                    credential.id(),
                                    credential.achievement().name(),
                                    credential.earnedAt()));
        }

        @Override
        public SignedCredential sign(StatusList list) {
            return new SignedCredential("e30.e30.list" + list.number(), "{}");
        }

        @Override
        public String issuer() {
            return "{\"id\":\"did:web:learn.example.org\"}";
        }
    }

    @Bean
    Credentials credentials() {
        return new Credentials(
                (learner, award) ->
                        new Shown<>(
                                Optional.of(announced())
                                        .filter(_ ->
                                                learner.equals(Ids.LEARNER)
                                                        && award.equals(FIRST_STORY)),
                                99),
                FakeBadges::rules,
                new Forger());
    }

    @Bean
    StatusLists statusLists() {
        var nothing = new InMemoryCorrections();
        nothing.pass(99);
        return new StatusLists(nothing, new Forger(), InstantSource.fixed(Instant.EPOCH));
    }

    @Bean
    IssuerDocument issuerDocument() {
        return new IssuerDocument(Place.WELL_KNOWN, new Forger().issuer());
    }

    private static Announcement announced() {
        return new Announcement(
                UUID.fromString("0198c5a0-0000-7000-8000-0000000000b1"),
                90,
                new AchievementAwarded(Ids.LEARNER, "first-story", null, 1, 1, 1, EARNED, EARNED),
                EARNED);
    }

    private static AchievementRules rules() {
        var rules = AchievementRules.none();
        for (var rule : RulesOfAchievements.ofOld()) {
            rules = rules.after(new RulePublished(RuleForm.of(rule), "fabula", EARNED));
        }
        return rules;
    }
}
