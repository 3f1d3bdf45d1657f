package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sends too many requests is told when to come again. */
class QuotasTest {
    private static final String STORIES = API + "/stories";

    private static final String KEY = "Bearer fab_dev_000000000000_x";

    private final OwnServer server =
            new OwnServer(
                    Planted.class,
                    "fabula.trusted-proxies=127.0.0.0/8",
                    "fabula.limit.reading=3/30",
                    "fabula.limit.writing=2/30",
                    "fabula.limit.operation=1/30",
                    "fabula.limit.anonymous=2/60",
                    "fabula.limit.bad-credentials=2/120");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void what_is_left_is_told_until_nothing_is() {
        var first = as("ana", "GET", STORIES);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"reading\";q=3;w=30");
        assertThat(first.header("RateLimit")).isEqualTo("\"reading\";r=2;t=10");
        as("ana", "GET", STORIES);
        assertThat(as("ana", "GET", STORIES).header("RateLimit")).isEqualTo("\"reading\";r=0;t=30");

        var refused = as("ana", "GET", STORIES);

        Problems.expect(refused, 429, "quota-exceeded");
        assertThat(refused.headers().allValues("Retry-After")).containsExactly("10");
        assertThat(refused.header("RateLimit")).isEqualTo("\"reading\";r=0;t=30");
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"reading\";q=3;w=30");
    }

    @Test
    void each_principal_and_each_kind_of_request_is_counted_by_itself() {
        for (int times = 0; times < 4; times++) {
            as("ana", "GET", STORIES);
        }

        assertThat(as("ana", "POST", STORIES).header("RateLimit")).startsWith("\"writing\";r=1;");
        assertThat(as("ana", "GET", API + "/projections").header("RateLimit"))
                .startsWith("\"operation\";r=0;");
        assertThat(as("ana", "POST", API + "/replays").status()).isEqualTo(429);
        assertThat(as("ben", "GET", STORIES).header("RateLimit")).startsWith("\"reading\";r=2;");
    }

    /** Even what there is not: somebody who looks for it looks slowly. */
    @Test
    void what_is_not_found_counts_too() {
        for (int times = 0; times < 3; times++) {
            assertThat(as("ana", "GET", "/nothing").status()).isEqualTo(404);
        }
        Problems.expect(as("ana", "GET", "/nothing"), 429, "quota-exceeded");
    }

    @Test
    void the_command_line_is_not_slowed() {
        for (int times = 0; times < 10; times++) {
            var answer = as("local", "GET", STORIES);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("RateLimit")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7, 0",
        "203.0.113.7, 203.0.113.8, 1",
        "2001:db8::1, 2001:db8::ffff:2, 0",
        "2001:db8::1, 2001:db8:0:1::1, 1",
        "203.0.113.7, ::ffff:203.0.113.7, 0"
    })
    void strangers_are_counted_by_address_and_those_of_ipv6_by_network(
            String one, String other, String left) {
        assertThat(from(one).header("RateLimit")).isEqualTo("\"anonymous\";r=1;t=30");
        assertThat(from(other).header("RateLimit")).startsWith("\"anonymous\";r=" + left);
    }

    @Test
    void credentials_of_no_known_kind_are_those_of_a_stranger() {
        as("Unknown scheme", "GET", STORIES);
        assertThat(as("Unknown scheme", "GET", STORIES).status()).isEqualTo(200);
        assertThat(as("Unknown scheme", "GET", STORIES).status()).isEqualTo(429);
    }

    @Test
    void to_guess_is_slow_but_locks_nobody_else_out() {
        assertThat(as("ana", "GET", STORIES).status()).isEqualTo(200);
        assertThat(as("Bad 1", "GET", STORIES).status()).isEqualTo(401);
        assertThat(as("Bad 2", "GET", STORIES).status()).isEqualTo(401);

        var refused = as("Bad 3", "GET", STORIES);

        Problems.expect(refused, 429, "quota-exceeded");
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"bad-credentials\";q=2;w=120");
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        // Right ones are told from wrong ones by reckoning; where the log would have to be asked,
        // only
        // those that were good before are.
        assertThat(as("ben", "GET", STORIES).status()).isEqualTo(200);
        assertThat(as(KEY, "GET", STORIES).status()).isEqualTo(429);
        assertThat(as("ana", "GET", STORIES).status()).isEqualTo(200);
        assertThat(from("127.0.0.1").status()).isEqualTo(200);
    }

    @Test
    void what_let_somebody_in_a_while_ago_is_looked_up_whatever_others_guess() {
        assertThat(as(KEY, "GET", STORIES).status()).isEqualTo(200);
        as("Bad 1", "GET", STORIES);
        as("Bad 2", "GET", STORIES);

        assertThat(as("Bad 3", "GET", STORIES).status()).isEqualTo(429);
        assertThat(as(KEY, "GET", STORIES).status()).isEqualTo(200);
    }

    /** Where somebody else answers before anybody has looked who it is. */
    @Test
    void a_guess_is_not_made_good_by_a_request_that_is_refused_for_something_else() {
        assertThat(as(KEY, "GET", STORIES + ";x").status()).isEqualTo(400);
        as("Bad 1", "GET", STORIES);
        as("Bad 2", "GET", STORIES);

        assertThat(as(KEY, "GET", STORIES).status()).isEqualTo(429);
    }

    @Test
    void who_asks_for_health_with_credentials_is_no_probe() {
        assertThat(server.get("/actuator/health").header("RateLimit")).isEmpty();
        as("Bad 1", "GET", "/actuator/health");
        as("Bad 2", "GET", "/actuator/prometheus");

        assertThat(as("Bad 3", "GET", "/actuator/health").status()).isEqualTo(429);
    }

    @Test
    void however_a_path_is_written_it_counts_as_what_it_leads_to() {
        assertThat(as("ana", "GET", API + "/pro%6aections").header("RateLimit"))
                .startsWith("\"operation\"");
    }

    private Server.Answer as(String name, String method, String path) {
        return server.send(method, path, "Authorization", name);
    }

    private Server.Answer from(String address) {
        return server.get(STORIES, "X-Forwarded-For", address);
    }
}
