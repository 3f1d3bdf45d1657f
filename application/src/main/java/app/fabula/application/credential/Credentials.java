package app.fabula.application.credential;

import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.shared.Shown;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Locale.LanguageRange;
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
     * @param readers the languages that they like, the best first; English where there is none
     * @return nothing where the award does not stand, or nobody here knows its rule
     */
    public Shown<Optional<InLanguage>> of(
            LearnerId learner, AwardKey award, List<LanguageRange> readers) {
        return announcements
                .last(learner, award)
                .map(last -> last.flatMap(announced -> signed(announced, readers)));
    }

    private Optional<InLanguage> signed(Announcement announced, List<LanguageRange> readers) {
        return switch (announced.event()) {
            case AchievementAwarded it -> signed(announced, it.rule(), it.recognisedAt(), readers);
            case AchievementRedated it -> signed(announced, it.rule(), it.recognisedAt(), readers);
            case AchievementRevoked _ -> Optional.empty();
        };
    }

    /** What the first release announced does not say when that was: the log does. */
    private Optional<InLanguage> signed(
            Announcement announced,
            int version,
            @Nullable Instant recognisedAt,
            List<LanguageRange> readers) {
        var award = announced.event().award();
        return rules.now()
                .of(award.code())
                .version(version)
                .flatMap(form -> AchievementTexts.of(form.rule(), award, readers))
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
}
