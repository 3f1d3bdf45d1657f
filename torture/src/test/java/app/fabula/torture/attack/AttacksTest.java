package app.fabula.torture.attack;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.torture.contract.Contract;
import app.fabula.torture.server.Caller;
import app.fabula.torture.server.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AttacksTest {
    private static final Places places =
            new Places(
                    "learner",
                    "story",
                    "group",
                    "key",
                    new Places.Doomed("story", "key", "run"),
                    "replay",
                    "run");
    private static final List<Caller> callers =
            List.of(Caller.bearing("owner", "key", Set.of(), ""), Caller.nobody());

    @Test
    void they_follow_from_seed_and_number() throws IOException {
        var some = attacks(1);
        var again = attacks(1);
        for (var number = 1; number < 200; number++) {
            assertThat(some.number(number).bytes("h")).isEqualTo(again.number(number).bytes("h"));
        }
        assertThat(attacks(2).number(1)).asString().isNotEqualTo(some.number(1).toString());
    }

    @Test
    void every_operation_is_attacked_in_every_way_and_by_everybody() throws IOException {
        var some = attacks(1);
        var all = IntStream.range(0, 5000).mapToObj(some::number).toList();
        assertThat(all.stream().map(Attack::operation).collect(Collectors.toSet()))
                .hasSameSizeAs(some.operations());
        assertThat(all.stream().map(attack -> attack.caller().name()).distinct()).hasSize(2);
        assertThat(all.stream().map(Attack::way).map(way -> way.replaceFirst(" .*", "")))
                .contains(
                        "member",
                        "without",
                        "unknown",
                        "body",
                        "packed",
                        "variable",
                        "parameter",
                        "query",
                        "path",
                        "header",
                        "Fabula-Await",
                        "credential",
                        "method",
                        "frame");
    }

    private static Attacks attacks(long seed) throws IOException {
        var document = JsonMapper.shared().readTree(Files.readString(Contract.COMMITTED));
        return new Attacks(seed, document, callers, places);
    }
}
