package app.fabula.application.credential;

import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.RuleTexts;
import app.fabula.application.shared.Shown;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In-port: what a learner was awarded, as a credential to show to others. */
public final class Credentials {
    /**
     * @param language of its texts
     */
    public record InLanguage(SignedCredential signed, Language language) {}

    private final Announcements announcements;
    private final AchievementRules.Source rules;
    private final CredentialSigner signer;

    public Credentials(
            Announcements announcements, AchievementRules.Source rules, CredentialSigner signer) {
        this.announcements = announcements;
        this.rules = rules;
        this.signer = signer;
    }

    /**
     * Of the present announcement, in the texts of the version of the rule that decided.
     *
     * @param texts in the reader's language
     * @return nothing where the award does not stand, or nobody here knows its rule
     */
    public Shown<Optional<InLanguage>> of(LearnerId learner, AwardKey award, RuleTexts texts) {
        return announcements
                .last(learner, award)
                .map(last -> last.flatMap(announced -> signed(announced, texts)));
    }

    private Optional<InLanguage> signed(Announcement announced, RuleTexts texts) {
        return switch (announced.event()) {
            case AchievementAwarded it -> signed(announced, it.rule(), it.recognisedAt(), texts);
            case AchievementRedated it -> signed(announced, it.rule(), it.recognisedAt(), texts);
            case AchievementRevoked _ -> Optional.empty();
        };
    }

    /** What the first release announced does not say when that was: the log does. */
    private Optional<InLanguage> signed(
            Announcement announced, int version, @Nullable Instant recognisedAt, RuleTexts texts) {
        var award = announced.event().award();
        return rules.now()
                .of(award.code())
                .version(version)
                .flatMap(form -> awarded(form, award, texts))
                .map(achievement ->
                        new InLanguage(
                                signer.sign(
                                        new Credential(
                                                announced.id(),
                                                announced.position(),
                                                achievement,
                                                announced.event().earnedAt(),
                                                Optional.ofNullable(recognisedAt)
                                                        .orElse(announced.recordedAt()))),
                                achievement.language()));
    }

    /** A rule has one text that tells both what was done and what is to be done for it. */
    private static Optional<AwardedAchievement> awarded(
            RuleForm rule, AwardKey award, RuleTexts texts) {
        return texts.of(rule, award.tier())
                .map(said ->
                        new AwardedAchievement(
                                rule.code(),
                                rule.version(),
                                award.tier(),
                                award.language(),
                                said.language(),
                                said.title(),
                                said.description(),
                                said.description()));
    }
}
