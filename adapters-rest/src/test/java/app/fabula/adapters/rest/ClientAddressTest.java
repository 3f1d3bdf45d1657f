package app.fabula.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where a request comes is told by whoever is connected, or by a proxy that is trusted. */
class ClientAddressTest {
    private static final OwnServer trusting =
            new OwnServer(Planted.class, "fabula.trusted-proxies=127.0.0.0/8,::1,10.0.0.0/8");
    private static final OwnServer alone = new OwnServer(Planted.class);

    @AfterAll
    static void close() {
        trusting.close();
        alone.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For | 203.0.113.7 | 203.0.113.7 http",
                "X-Forwarded-For | 198.51.100.1, 203.0.113.7 | 203.0.113.7 http",
                "X-Forwarded-For | 203.0.113.7, 10.1.2.3 | 203.0.113.7 http",
                "X-Forwarded-For | 203.0.113.7:4711 | 203.0.113.7 http",
                "X-Forwarded-For | ::ffff:203.0.113.7 | 203.0.113.7 http",
                "X-Forwarded-For | [2001:db8::7]:4711 | 2001:db8:0:0:0:0:0:7 http",
                "X-Forwarded-For | 203.0.113.7, unknown | 127.0.0.1 http",
                "X-Forwarded-For | 10.9.9.9 | 10.9.9.9 http",
                "Forwarded | for=203.0.113.7;proto=https | 203.0.113.7 https",
                "Forwarded | for=198.51.100.1, For=\"203.0.113.7:80\" | 203.0.113.7 http",
                "Forwarded | proto=https;for=\"[2001:db8::7]:4711\" | 2001:db8:0:0:0:0:0:7 https",
                "Forwarded | for=203.0.113.7;proto=https, for=10.1.2.3;proto=http | 203.0.113.7 https",
                "Forwarded | for=_hidden | 127.0.0.1 http",
                "X-Nothing | at all | 127.0.0.1 http"
            })
    void what_a_trusted_proxy_says_is_believed(String name, String value, String seen) {
        assertThat(trusting.get("/mirror", name, value).body()).isEqualTo(seen);
    }

    @Test
    void so_is_how_the_client_came_to_it() {
        var answer =
                trusting.get(
                        "/mirror", "X-Forwarded-For", "203.0.113.7", "X-Forwarded-Proto", "https");

        assertThat(answer.body()).isEqualTo("203.0.113.7 https");
        assertThat(answer.header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void both_ways_to_say_it_may_say_the_same() {
        var answer =
                trusting.get(
                        "/mirror",
                        "X-Forwarded-For",
                        "198.51.100.1, 203.0.113.7",
                        "Forwarded",
                        "for=203.0.113.7;proto=https");

        assertThat(answer.body()).isEqualTo("203.0.113.7 https");
    }

    /**
     * The proxy wrote one of them; the other came from the client, who cannot choose an address.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7 | for=198.51.100.1",
                "198.51.100.1 | for=203.0.113.7",
                "203.0.113.7 | for=\"198.51.100.1"
            })
    void what_contradicts_itself_is_refused(String list, String forwarded) {
        var answer = trusting.get("/mirror", "X-Forwarded-For", list, "Forwarded", forwarded);

        Problems.expect(answer, 400, "unreadable-request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For | 203.0.113.7",
                "Forwarded | for=203.0.113.7;proto=https",
                "X-Forwarded-Proto | https",
                "X-Real-IP | 203.0.113.7"
            })
    void from_anybody_else_it_changes_nothing(String name, String value) {
        var answer = alone.get("/mirror", name, value);

        assertThat(answer.body()).isEqualTo("127.0.0.1 http");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }
}
