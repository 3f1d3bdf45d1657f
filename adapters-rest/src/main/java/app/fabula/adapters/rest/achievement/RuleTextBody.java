package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.achievement.RuleText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * What a rule is called in one language. <code>{target}</code> stands for the threshold of the
 * tier.
 */
@Schema(name = "RuleText")
record RuleTextBody(
        @NotNull @Line(max = 60) @Schema(example = "Night owl") String title,
        @NotNull @Line(max = 200) @Schema(example = "Days with reading at night: {target}.")
                String description) {
    /** With a large number in each place for one. */
    static final int SAID_TITLE = 150;

    static final int SAID_DESCRIPTION = 500;

    RuleText text() {
        return new RuleText(title, description);
    }
}
