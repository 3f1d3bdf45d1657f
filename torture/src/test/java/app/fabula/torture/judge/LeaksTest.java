package app.fabula.torture.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\tat app.fabula.Some.method(Some.java:17)",
                "Caused by: x",
                "org.postgresql.util.PSQLException",
                "NullPointerException",
                "SELECT a, b FROM event WHERE x",
                "ERROR: syntax error at or near \"x\"",
                "no such file: /home/fabula/data",
                "{server=[nginx]}",
                "<html>"
            })
    void what_strangers_must_not_learn_is_seen(String text) {
        assertThat(Leaks.in(text)).isNotEmpty();
    }

    @Test
    void a_problem_and_the_name_of_a_zone_are_no_leak() {
        assertThat(
                        Leaks.in(
                                """
                                {"type":"/problems/internal-error","title":"The server failed","status":500,
                                "instance":"urn:uuid:7e3f6d55-f098-4780-9901-e1cd7b273422","zoneId":"Etc/UTC"}
                                """))
                .isEmpty();
    }
}
