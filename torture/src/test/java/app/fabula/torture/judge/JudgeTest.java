package app.fabula.torture.judge;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.torture.attack.Attack;
import app.fabula.torture.attack.Attacks;
import app.fabula.torture.contract.Contract;
import app.fabula.torture.server.Caller;
import app.fabula.torture.server.Places;
import app.fabula.torture.wire.Reply;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JudgeTest {
    private static final String REFUSED =
            """
            {"type":"/problems/unauthenticated","title":"The caller is not known","status":401,"detail":"No.",
            "instance":"urn:uuid:7e3f6d55-f098-4780-9901-e1cd7b273422","traceId":"68629f72d73b43f5ab3a8abb7d0d65dc"}
            """;

    private static final Judge judge = new Judge(Contract.committed());
    private static Attack byNobody;

    /** Somewhere where there is no operation. */
    @BeforeAll
    static void attack() throws IOException {
        var document = JsonMapper.shared().readTree(Files.readString(Contract.COMMITTED));
        var places =
                new Places(
                        "learner",
                        "story",
                        "group",
                        "key",
                        new Places.Doomed("story", "key", "run"),
                        "replay",
                        "run");
        var attacks = new Attacks(1, document, List.of(Caller.nobody()), places);
        byNobody =
                IntStream.range(0, 10_000)
                        .mapToObj(attacks::number)
                        .filter(attack -> attack.way().equals("path \"/api/v2/stories\""))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void a_refusal_as_it_must_be_is_none() {
        assertThat(kinds(problem(401, REFUSED))).isEmpty();
    }

    @Test
    void what_is_no_such_problem_is_found() {
        assertThat(kinds()).containsExactly(Kind.CONTRACT_VIOLATION);
        assertThat(kinds(problem(401, "{}"))).contains(Kind.CONTRACT_VIOLATION);
        assertThat(kinds(problem(404, REFUSED))).contains(Kind.CONTRACT_VIOLATION);
        assertThat(kinds(problem(200, "{}"))).contains(Kind.CONTRACT_VIOLATION);
    }

    @Test
    void an_error_and_what_it_tells_are_found() {
        assertThat(kinds(problem(500, REFUSED.replace("No.", "java.lang.Error"))))
                .contains(Kind.SERVER_ERROR, Kind.LEAK);
    }

    @Test
    void an_answer_to_what_was_smuggled_is_looked_at_too() {
        assertThat(kinds(problem(401, REFUSED), problem(200, "{}")))
                .contains(Kind.CONTRACT_VIOLATION);
    }

    private static List<Kind> kinds(Reply... replies) {
        return judge.findings(byNobody, List.of(replies)).stream().map(Finding::kind).toList();
    }

    private static Reply problem(int status, String body) {
        var headers =
                Map.of(
                        "Content-Type", List.of("application/problem+json"),
                        "Cache-Control", List.of("no-store"));
        return new Reply(status, HttpHeaders.of(headers, (_, _) -> true), body);
    }
}
