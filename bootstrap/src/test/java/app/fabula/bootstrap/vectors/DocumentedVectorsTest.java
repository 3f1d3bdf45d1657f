package app.fabula.bootstrap.vectors;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever writes a vector file by the table in docs/streaks.md is understood. */
class DocumentedVectorsTest {
    private static final Path PAGE = Path.of("../docs/streaks.md");
    private static final Pattern ROW =
            Pattern.compile("\\| (?<place>[^|]+) \\| (?<members>.+) \\|");
    private static final Pattern MEMBER = Pattern.compile("`([a-z_]+)`");
    private static final String OF_ALL_EVENTS = "an event";

    @Test
    void the_table_has_all_members_that_are_known_and_no_others() throws IOException {
        var table = table();
        var common = requireNonNull(table.remove(OF_ALL_EVENTS));
        assertThat(common).isNotEmpty();
        table.forEach((place, members) -> {
            if (place.startsWith(OF_ALL_EVENTS)) {
                members.addAll(common);
            }
        });

        assertThat(table).containsExactlyInAnyOrderEntriesOf(StreakForm.MEMBERS);
    }

    @Test
    void the_remarks_are_those_that_may_be_anywhere() throws IOException {
        assertThat(Files.readAllLines(PAGE))
                .filteredOn(line -> line.startsWith("Remarks ("))
                .singleElement()
                .satisfies(line -> assertThat(members(line)).isEqualTo(StreakForm.REMARKS));
    }

    private static Map<String, Set<String>> table() throws IOException {
        var table = new HashMap<String, Set<String>>();
        Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals("## Files of vectors"))
                .dropWhile(line -> !line.equals("|---|---|"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(ROW::matcher)
                .forEach(row -> {
                    assertThat(row.matches()).isTrue();
                    table.put(row.group("place").replace("`", ""), members(row.group("members")));
                });
        return table;
    }

    private static Set<String> members(String text) {
        return MEMBER.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(HashSet::new));
    }
}
