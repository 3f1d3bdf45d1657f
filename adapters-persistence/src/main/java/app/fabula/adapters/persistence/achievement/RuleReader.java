package app.fabula.adapters.persistence.achievement;

import app.fabula.application.achievement.EarnableRules;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Rules of achievements as people write them: a list in YAML, whose members are those of {@link
 * RuleForm}. What is left out is what {@link RuleDefaults} says.
 */
public final class RuleReader {
    private static final List<String> SHIPPED =
            List.of("stories", "words", "days", "levels", "languages", "habits", "hidden");
    private static final ObjectMapper YAML =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .build();

    private RuleReader() {}

    /** Those that come with the product, in the order in which they are shown. */
    public static List<Rule> shipped() {
        var rules = new ArrayList<Rule>();
        for (var name : SHIPPED) {
            var file = "/achievements/" + name + ".yaml";
            try (var yaml = RuleReader.class.getResourceAsStream(file)) {
                rules.addAll(read(file, Objects.requireNonNull(yaml, file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(rules);
    }

    /**
     * @param source what to call it in messages
     * @throws IllegalArgumentException where any of it is not well-formed; the message says which
     *     rule, and what is wrong with it
     */
    public static List<Rule> read(String source, InputStream yaml) {
        var list = tree(source, yaml);
        if (!list.isArray()) {
            throw new IllegalArgumentException(source + ": rules are a list");
        }
        var rules = new ArrayList<Rule>();
        for (var one : list) {
            rules.add(rule("%s, rule %d".formatted(source, rules.size() + 1), one));
        }
        return rules;
    }

    private static JsonNode tree(String source, InputStream yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(source + ": " + e.getOriginalMessage(), e);
        }
    }

    private static Rule rule(String place, JsonNode node) {
        if (!(node instanceof ObjectNode written)) {
            throw new IllegalArgumentException(place + ": a rule has members, such as its code");
        }
        var named = place + " (" + written.path("code").asString("without a code") + ")";
        try {
            var form = YAML.treeToValue(RuleDefaults.in(written), RuleForm.class);
            return EarnableRules.checked(form.rule());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(named + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(named + ": " + e.getMessage(), e);
        }
    }
}
