package app.fabula.adapters.rest.achievement;

import app.fabula.domain.achievement.Window;
import app.fabula.domain.achievement.WindowForm;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * In which stretches of days a rule measures.
 *
 * @param days of one that rolls; left out for the others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleWindow")
record WindowBody(
        @NotNull WindowForm.Kind kind, @Nullable @Min(2) @Max(Window.Rolling.MOST) Integer days) {
    static final WindowBody EVER = new WindowBody(WindowForm.Kind.EVER, null);

    static WindowBody of(WindowForm window) {
        return new WindowBody(WindowForm.Kind.valueOf(window.kind()), window.days());
    }

    WindowForm form() {
        return new WindowForm(kind.name(), days);
    }
}
