package app.fabula.domain.achievement;

import app.fabula.domain.shared.Language;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A {@link Rule} as it is written down, in files and in the log: what it means, and whether it
 * means anything, is seen when it is made a rule.
 *
 * @param deeds those that it looks at
 * @param scope name of a {@link Scope}
 * @param texts by BCP 47 tag
 */
public record RuleForm(
        String code,
        int version,
        FilterForm deeds,
        MeasureForm measure,
        WindowForm window,
        List<Long> tiers,
        String scope,
        boolean hidden,
        SortedMap<String, RuleText> texts) {

    public RuleForm {
        tiers = List.copyOf(tiers);
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The one way of writing it: rules are equal where their forms are. */
    public static RuleForm of(Rule rule) {
        var texts = new TreeMap<String, RuleText>();
        rule.texts().forEach((language, text) -> texts.put(language.tag(), text));
        return new RuleForm(
                rule.code(),
                rule.version(),
                FilterForm.of(rule.filter()),
                MeasureForm.of(rule.measure()),
                WindowForm.of(rule.window()),
                rule.tiers(),
                rule.scope().name(),
                rule.hidden(),
                texts);
    }

    /**
     * @throws NotWellFormed where it means nothing; it says where, and why
     */
    public Rule rule() {
        return new Rule(
                code,
                version,
                NotWellFormed.in("deeds", deeds::filter),
                NotWellFormed.in("measure", measure::measure),
                NotWellFormed.in("window", window::window),
                tiers,
                NotWellFormed.in("scope", () -> Named.of(Scope.class, "a scope", scope)),
                hidden,
                NotWellFormed.in("texts", this::translated));
    }

    private Map<Language, RuleText> translated() {
        var translated = new HashMap<Language, RuleText>();
        texts.forEach((tag, text) -> translated.put(new Language(tag), text));
        return translated;
    }
}
