package app.fabula.domain.achievement;

import app.fabula.domain.achievement.RuleCommand.PublishRule;
import app.fabula.domain.achievement.RuleCommand.RetireRule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * Versions of a rule follow one another, and what was published never changes. Boundary: the rules
 * of one code.
 */
public final class RuleDecider implements Decider<RuleCommand, RuleHistory, RuleEvent> {
    @Override
    public RuleHistory initial() {
        return RuleHistory.none();
    }

    @Override
    public List<RuleEvent> decide(RuleCommand command, RuleHistory history) {
        return switch (command) {
            case PublishRule publish -> publish(publish, history);
            case RetireRule retire -> retire(retire, history);
        };
    }

    @Override
    public RuleHistory evolve(RuleHistory history, RuleEvent event) {
        return history.after(event);
    }

    private static List<RuleEvent> publish(PublishRule publish, RuleHistory history) {
        var form = RuleForm.of(publish.rule());
        var version = form.version();
        if (history.version(version).equals(Optional.of(form))) {
            return List.of();
        }
        if (history.retiredAt().isPresent()) {
            throw Refusal.gone(
                    "rule-retired",
                    "The rule %s was retired. Publish another one under a code of its own."
                            .formatted(form.code()));
        }
        if (history.version(version).isPresent()) {
            throw Refusal.conflict(
                    "rule-version-taken",
                    "Version %d of the rule %s has been published and says something else. The next version is %d."
                            .formatted(version, form.code(), next(history)));
        }
        if (version != next(history)) {
            throw Refusal.conflict(
                    "rule-version-not-next",
                    "The next version of the rule %s is %d, not %d."
                            .formatted(form.code(), next(history), version));
        }
        history.newest().ifPresent(newest -> check(form, newest));
        return List.of(new RulePublished(form, publish.by(), publish.at()));
    }

    /** Awards of an older version would no longer mean the same thing. */
    private static void check(RuleForm form, RuleForm newest) {
        if (!form.scope().equals(newest.scope())) {
            throw Refusal.conflict(
                    "rule-scope-changed",
                    "The rule %s is earned %s, and awards are kept so. Publish another rule for %s."
                            .formatted(form.code(), newest.scope(), form.scope()));
        }
    }

    private static List<RuleEvent> retire(RetireRule retire, RuleHistory history) {
        if (history.newest().isEmpty()) {
            throw Refusal.unknown("unknown-rule", "There is no rule %s.".formatted(retire.code()));
        }
        return history.retiredAt().isPresent()
                ? List.of()
                : List.of(
                        new RuleRetired(retire.code(), retire.by(), retire.reason(), retire.at()));
    }

    private static int next(RuleHistory history) {
        return history.newest().map(RuleForm::version).orElse(0) + 1;
    }
}
