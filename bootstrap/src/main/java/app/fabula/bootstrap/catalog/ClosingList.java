package app.fabula.bootstrap.catalog;

import static java.util.stream.Collectors.joining;

import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import app.fabula.domain.shared.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The last section of a story file: lines {@code * Key: value} with licence, credits and more. */
record ClosingList(List<Line> lines) {
    static final ClosingList NONE = new ClosingList(List.of());

    private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");
    private static final Pattern LINE = Pattern.compile("\\A\\* *(\\p{L}[\\p{L} -]*): *(.*)");
    private static final Set<String> NO_CREDIT =
            Set.of("license", "licence", "language", "level", "text", "vocabulary");

    /**
     * @param key in lower case for the keys that mean something to us
     */
    record Line(String key, String value) {
        static Line of(String key, String value) {
            var lower = key.toLowerCase(Locale.ROOT);
            return new Line(NO_CREDIT.contains(lower) ? lower : key, value);
        }

        boolean isCredit() {
            return !NO_CREDIT.contains(key);
        }
    }

    /** Empty when it is a page: it has other lines, or none that only such a list has. */
    static Optional<ClosingList> in(String section) {
        var texts = section.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var lines =
                texts.stream()
                        .map(LINE::matcher)
                        .filter(line -> line.matches())
                        .map(line -> Line.of(line.group(1).strip(), line.group(2).strip()))
                        .toList();
        return lines.size() < texts.size() || lines.stream().allMatch(Line::isCredit)
                ? Optional.empty()
                : Optional.of(new ClosingList(lines));
    }

    /** Without the brackets around it. */
    Optional<String> licence() {
        return Stream.concat(values("licence"), values("license"))
                .map(licence -> BRACKET.matcher(licence).replaceAll("").strip())
                .filter(licence -> !licence.isEmpty())
                .findFirst();
    }

    Optional<Language> language() {
        return values("language").findFirst().map(LanguageTag::parse);
    }

    Optional<CefrLevel> level() {
        return values("level").findFirst().map(ClosingList::level);
    }

    List<String> authors() {
        return values("text")
                .flatMap(names -> Arrays.stream(names.split(",| & ")))
                .map(String::strip)
                .filter(author -> !author.isEmpty())
                .toList();
    }

    /** Illustrators, translators and so on. */
    String attribution() {
        return lines.stream()
                .filter(Line::isCredit)
                .map(line -> line.key() + ": " + line.value())
                .collect(joining("; "));
    }

    List<VocabularyEntry> vocabulary() {
        return values("vocabulary").map(VocabularyLine::parse).toList();
    }

    private Stream<String> values(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).map(Line::value);
    }

    private static CefrLevel level(String name) {
        try {
            return CefrLevel.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnreadableStory("its level '%s' is none of A1 to C2".formatted(name));
        }
    }
}
