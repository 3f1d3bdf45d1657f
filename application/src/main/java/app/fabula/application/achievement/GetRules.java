package app.fabula.application.achievement;

import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.shared.Refusal;
import java.util.Optional;

/** In-port: rules for those who write them, retired ones included. */
public interface GetRules {
    /**
     * @throws Refusal {@code unknown-rule}
     */
    Shown<RuleHistory> of(String code);

    /**
     * In the order in which they were published first.
     *
     * @throws UnreadableCursor for one that was not given out for rules
     */
    Shown<Slice<RuleHistory>> list(int limit, Optional<String> cursor);
}
