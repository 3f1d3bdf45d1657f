package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.shared.Slice;
import app.fabula.domain.achievement.RuleHistory;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param nextCursor left out at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RulesResponse(
        @Size(max = 100) List<RuleSummary> items, @Nullable @Line(max = 4_000) String nextCursor) {

    /**
     * @param version the newest
     * @param definition of that version
     */
    record RuleSummary(
            @Line(max = 60) String code,
            @Schema(allowableValues = {"published", "retired"}) String state,
            int version,
            RuleBody definition) {
        private static RuleSummary of(RuleHistory rule) {
            var newest = rule.newest().orElseThrow();
            return new RuleSummary(
                    newest.code(), RuleResponse.state(rule), newest.version(), RuleBody.of(newest));
        }
    }

    static RulesResponse of(Slice<RuleHistory> rules) {
        return new RulesResponse(
                rules.items().stream().map(RuleSummary::of).toList(), rules.next().orElse(null));
    }
}
