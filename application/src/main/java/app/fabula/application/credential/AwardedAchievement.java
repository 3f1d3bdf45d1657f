package app.fabula.application.credential;

import app.fabula.domain.shared.Language;
import java.util.Optional;

/**
 * What was awarded, as the version of its rule said that decided.
 *
 * @param code of the rule
 * @param version of the rule, from 1
 * @param tier from 1; a rule without tiers has one
 * @param scope the language it was earned in; empty where it is over all of them
 * @param language of the three texts
 * @param criteria what somebody has to do for it
 */
public record AwardedAchievement(
        String code,
        int version,
        int tier,
        Optional<Language> scope,
        Language language,
        String name,
        String description,
        String criteria) {
    public AwardedAchievement {
        if (code.isBlank() || version < 1 || tier < 1) {
            throw new IllegalArgumentException("no achievement: " + code);
        }
        if (name.isBlank() || description.isBlank() || criteria.isBlank()) {
            throw new IllegalArgumentException("a text is missing of " + code);
        }
    }
}
