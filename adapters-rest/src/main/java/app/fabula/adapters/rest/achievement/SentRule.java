package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.Rejection;
import app.fabula.adapters.rest.shared.RuleCode;
import app.fabula.application.achievement.EarnableRules;
import app.fabula.domain.achievement.NotWellFormed;
import app.fabula.domain.achievement.Rule;
import java.util.Locale;
import java.util.Objects;

/** A rule out of a path and a body. */
final class SentRule {
    private SentRule() {}

    /**
     * @throws Rejection where it means nothing, or nobody could earn it, pointing at the member
     */
    static Rule of(RuleCode code, RuleBody body) {
        if (!Objects.requireNonNullElse(body.code(), code.value()).equals(code.value())) {
            throw Rejection.ofParameter(
                    "code", "other-code", "Must be the one in the path, or be left out.");
        }
        try {
            return EarnableRules.checked(body.rule(code.value()));
        } catch (NotWellFormed no) {
            throw Rejection.ofParameter(no.member(), "rule", sentence(no.reason()));
        }
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
