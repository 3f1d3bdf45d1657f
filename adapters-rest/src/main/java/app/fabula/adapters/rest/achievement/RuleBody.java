package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.JsonBody;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.achievement.Limits;
import app.fabula.domain.achievement.NotWellFormed;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.achievement.Scope;
import app.fabula.domain.shared.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule, in requests and in answers, with the members that it has in files.
 *
 * @param code the one in the path, where it is given
 * @param version from 1, without a gap
 * @param deeds which deeds it looks at
 * @param measure what it measures of them
 * @param window in which stretch of days, each apart; ever, where it is left out
 * @param tiers ascending thresholds
 * @param scope whether it is earned once, or in each language by itself
 * @param hidden not shown before it is earned
 * @param texts by the tag of their language, in English at least
 */
@JsonBody
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleDefinition")
record RuleBody(
        @Nullable @Line(max = 60) @Schema(example = "night-owl") String code,
        @NotNull @Min(1) @Max(1_000_000) @Schema(example = "1") Integer version,
        @NotNull @Valid DeedsBody deeds,
        @NotNull @Valid MeasureBody measure,
        @Nullable @Valid WindowBody window,
        @NotNull @Size(min = 1, max = 20) List<@Min(1) @Max(Limits.NO_LIMIT) Long> tiers,
        @Nullable @Schema(defaultValue = "OVER_ALL") Scope scope,
        @Nullable @Schema(defaultValue = "false") Boolean hidden,
        @NotNull @Size(min = 1, max = 50) Map<Language, @Valid RuleTextBody> texts) {

    static RuleBody of(RuleForm rule) {
        var texts = new LinkedHashMap<Language, RuleTextBody>();
        rule.texts()
                .forEach((tag, text) ->
                        texts.put(
                                new Language(tag),
                                new RuleTextBody(text.title(), text.description())));
        return new RuleBody(
                rule.code(),
                rule.version(),
                DeedsBody.of(rule.deeds()),
                MeasureBody.of(rule.measure()),
                WindowBody.of(rule.window()),
                rule.tiers(),
                Scope.valueOf(rule.scope()),
                rule.hidden(),
                texts);
    }

    /**
     * @throws NotWellFormed where it means nothing, though every member is what it should be
     */
    Rule rule(String itsCode) {
        return new RuleForm(
                        itsCode,
                        version,
                        NotWellFormed.in("deeds", deeds::form),
                        measure.form(),
                        Objects.requireNonNullElse(window, WindowBody.EVER).form(),
                        tiers,
                        Objects.requireNonNullElse(scope, Scope.OVER_ALL).name(),
                        Boolean.TRUE.equals(hidden),
                        NotWellFormed.in("texts", this::byTag))
                .rule();
    }

    private TreeMap<String, RuleText> byTag() {
        var byTag = new TreeMap<String, RuleText>();
        texts.forEach((language, text) -> byTag.put(language.tag(), text.text()));
        return byTag;
    }
}
