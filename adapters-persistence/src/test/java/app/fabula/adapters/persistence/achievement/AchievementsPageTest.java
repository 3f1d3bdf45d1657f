package app.fabula.adapters.persistence.achievement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.DeedKind;
import app.fabula.domain.achievement.MeasureForm;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What docs/achievements.md says of rules is so. */
class AchievementsPageTest {
    private static final Path RULES = Path.of("src/main/resources/achievements");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private String page = "";

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(Path.of("../docs/achievements.md"));
    }

    @Test
    void the_example_is_a_rule_that_ships() {
        var yaml = page.substring(page.indexOf("```yaml\n") + 8);
        var example = rules(yaml.substring(0, yaml.indexOf("```"))).getFirst();
        var shipped =
                RuleReader.shipped().stream()
                        .filter(rule -> rule.code().equals(example.code()))
                        .findFirst()
                        .orElseThrow();
        assertThat(example).usingRecursiveComparison().ignoringFields("texts").isEqualTo(shipped);
        assertThat(example.texts().get(Rule.ENGLISH)).isEqualTo(shipped.texts().get(Rule.ENGLISH));
    }

    @Test
    void kinds_members_and_measures_are_those_that_there_are() {
        assertThat(firsts("| kind |"))
                .containsExactlyElementsOf(Stream.of(DeedKind.values()).map(Enum::name).toList());
        assertThat(firsts("| member |"))
                .containsExactlyElementsOf(
                        Stream.of(RuleForm.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
        assertThat(firsts("| measure |"))
                .containsExactlyElementsOf(
                        Stream.of(MeasureForm.Kind.values()).map(Enum::name).toList());
    }

    @Test
    void each_file_has_the_rules_that_the_page_says() throws IOException {
        var told = new TreeMap<String, List<String>>();
        for (var row : rows("| file |")) {
            var codes = codes(row);
            told.put(codes.getFirst(), codes.subList(1, codes.size()));
        }
        var there = new TreeMap<String, List<String>>();
        try (var files = Files.list(RULES)) {
            for (var file : files.toList()) {
                var codes = rules(Files.readString(file)).stream().map(Rule::code).toList();
                there.put(file.getFileName().toString(), codes);
            }
        }
        assertThat(told).isEqualTo(there);
        assertThat(page).contains("the %d that ship".formatted(RuleReader.shipped().size()));
    }

    private static List<Rule> rules(String yaml) {
        return RuleReader.read("page", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    private List<String> firsts(String header) {
        return rows(header).stream().map(row -> codes(row).getFirst()).toList();
    }

    private List<String> rows(String header) {
        return page.lines()
                .dropWhile(line -> !line.startsWith(header))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static List<String> codes(String row) {
        return CODE.matcher(row).results().map(found -> found.group(1)).toList();
    }
}
