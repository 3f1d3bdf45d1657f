package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.journey.AccessRule.Whose;
import app.fabula.domain.access.Role;
import app.fabula.domain.access.Scope;
import app.fabula.torture.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The tables of {@code docs/security.md} are those of the code, row by row. */
class WhoMayWhatTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "security.md");

    @Test
    void each_scope_is_documented_with_who_has_it() throws IOException {
        assertThat(rows("Scopes"))
                .as("table of scopes")
                .containsExactlyElementsOf(Arrays.stream(Scope.values()).map(this::row).toList());
    }

    /** {@link AccessRule} is what {@code AccessIT} holds against the running server. */
    @Test
    void each_operation_is_documented_with_who_may_call_it() throws IOException {
        assertThat(rows("Operations"))
                .as("table of operations")
                .containsExactlyElementsOf(operations());
    }

    private String row(Scope scope) {
        var roles = roles(List.of(scope.code()));
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        scope.code(),
                        scope.description(),
                        roles.isEmpty() ? "no role" : roles,
                        scope.isForPeopleOnly() ? "no" : "yes");
    }

    private static List<String> operations() throws IOException {
        var rows = new ArrayList<String>();
        JsonMapper.shared()
                .readTree(Files.readString(Contract.COMMITTED))
                .path("paths")
                .forEachEntry((path, item) ->
                        item.forEachEntry((method, operation) ->
                                rows.add(
                                        row(
                                                method.toUpperCase(Locale.ROOT) + " " + path,
                                                operation.path("operationId").asString()))));
        return rows;
    }

    private static String row(String request, String operation) {
        var rule = Objects.requireNonNull(AccessRule.ALL.get(operation), operation);
        var who =
                Stream.of(owners(rule), roles(rule.scopes()))
                        .filter(some -> !some.isEmpty())
                        .collect(Collectors.joining("; "));
        var scope =
                rule.scopes().isEmpty()
                        ? "none"
                        : rule.scopes().stream()
                                .map(one -> "`" + one + "`")
                                .collect(Collectors.joining(" or "));
        var limit = rule.whose() == Whose.ANOTHERS ? ", for others" : "";
        return "| `%s` | %s | %s%s |".formatted(request, scope, who, limit);
    }

    private static String owners(AccessRule rule) {
        return switch (rule.whose()) {
            case NOBODYS, ANOTHERS -> "";
            case EVERYBODYS -> "everybody, about themselves";
            case A_LEARNERS -> "the learner";
            case A_LEARNERS_TO_READ -> "the learner, and who teaches them";
            case A_GROUPS -> "who teaches the group";
        };
    }

    private static String roles(List<String> scopes) {
        return Arrays.stream(Role.values())
                .filter(role -> role.scopes().stream().anyMatch(has -> scopes.contains(has.code())))
                .map(Role::code)
                .collect(Collectors.joining(", "));
    }

    /** Of the table below a heading. */
    private static List<String> rows(String heading) throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .dropWhile(line -> !line.equals("### " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }
}
