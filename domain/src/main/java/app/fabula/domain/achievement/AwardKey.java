package app.fabula.domain.achievement;

import app.fabula.domain.shared.Language;
import java.util.Optional;

/**
 * What a learner may be awarded.
 *
 * @param code of a rule; a later release may know more of them
 * @param language where the rule is earned in each by itself; empty where it is over all
 * @param tier from 1
 */
public record AwardKey(String code, Optional<Language> language, int tier) {
    /** {@code code/language/tier}; {@code *}, the range of all languages, where it is over all. */
    @Override
    public String toString() {
        return code + "/" + language.map(Language::tag).orElse("*") + "/" + tier;
    }
}
