package app.fabula.application.achievement;

import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.shared.Refusal;
import java.util.Optional;
import java.util.function.LongSupplier;

public final class RuleLister implements GetRules {
    private static final String LIST = "achievement-rules";

    private final AchievementRules.Source rules;
    private final LongSupplier head;
    private final Cursors cursors;

    /**
     * @param head position of the newest event of the log
     */
    public RuleLister(AchievementRules.Source rules, LongSupplier head, Cursors cursors) {
        this.rules = rules;
        this.head = head;
        this.cursors = cursors;
    }

    @Override
    public Shown<RuleHistory> of(String code) {
        var position = head.getAsLong();
        var history = rules.now().of(code);
        if (history.newest().isEmpty()) {
            throw Refusal.unknown("unknown-rule", "There is no rule under this code.");
        }
        return new Shown<>(history, position);
    }

    /** A code keeps its place for ever. */
    @Override
    public Shown<Slice<RuleHistory>> list(int limit, Optional<String> cursor) {
        var last = cursor.map(text -> cursors.read(LIST, text));
        var position = head.getAsLong();
        var all = rules.now().all().stream();
        var rest =
                last.map(code -> all.dropWhile(some -> !code(some).equals(code)).skip(1))
                        .orElse(all)
                        .toList();
        return new Shown<>(
                Slice.of(rest, limit, some -> cursors.write(LIST, code(some))), position);
    }

    private static String code(RuleHistory history) {
        return history.newest().map(RuleForm::code).orElseThrow();
    }
}
