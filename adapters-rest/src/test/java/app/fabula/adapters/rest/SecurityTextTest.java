package app.fabula.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever has found a weakness finds out whom to tell (RFC 9116). */
class SecurityTextTest {
    private static final String PATH = "/.well-known/security.txt";

    @Test
    void it_names_whom_to_tell_and_is_good_for_a_quarter_of_a_year() {
        try (var server =
                new OwnServer(
                        Planted.class,
                        "fabula.security.contact=mailto:security@fabula.example",
                        "fabula.security.policy=https://fabula.example/security")) {
            var answer = server.get(PATH);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
            assertThat(answer.header("Cache-Control")).isEqualTo("max-age=3600, public");
            assertThat(answer.body())
                    .isEqualTo(
                            """
                            Contact: mailto:security@fabula.example
                            Expires: 1970-04-01T00:00:00Z
                            Policy: https://fabula.example/security
                            Preferred-Languages: en
                            """);
        }
    }

    @Test
    void no_policy_is_no_line() {
        try (var server =
                new OwnServer(Planted.class, "fabula.security.contact=tel:+49-30-901820")) {
            assertThat(server.get(PATH).body())
                    .startsWith("Contact: tel:+49-30-901820\nExpires: ")
                    .doesNotContain("Policy");
        }
    }

    @Test
    void where_nobody_is_named_there_is_none() {
        Problems.expect(Server.get(PATH), 404, "unknown-path");
    }
}
