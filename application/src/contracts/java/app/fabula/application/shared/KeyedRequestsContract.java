package app.fabula.application.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.KeyedRequests.Answer;
import app.fabula.application.shared.KeyedRequests.Claim;
import app.fabula.application.shared.KeyedRequests.Claim.Answered;
import app.fabula.application.shared.KeyedRequests.Claim.Granted;
import app.fabula.application.shared.KeyedRequests.Claim.Reused;
import app.fabula.application.shared.KeyedRequests.Claim.Running;
import app.fabula.application.shared.KeyedRequests.Request;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** One executes, everybody else waits or gets the first answer. */
public interface KeyedRequestsContract {
    Request one = new Request("learner:ana", "k", "a1");

    /** With nothing in it. */
    KeyedRequests requests();

    /** Lets time pass. */
    void pass(Duration time);

    @Test
    default void while_one_executes_it_nobody_else_does() {
        record();
        assertThat(requests().claim(one)).isInstanceOf(Running.class);
    }

    @Test
    default void the_first_answer_is_given_again_to_the_byte() {
        var record = record();
        requests().keep(record, answer(201, "\u0000 é"));
        requests().keep(record, answer(200, "later"));
        requests().release(record);
        requests().forget(record);
        var again = answered(requests().claim(one));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.headers()).isEqualTo(Map.of("Location", "/x", "Fabula-Position", "7"));
        assertThat(again.body()).isEqualTo("\u0000 é".getBytes(UTF_8));
    }

    @Test
    default void another_request_under_the_key_is_told_so_whatever_came_of_the_first() {
        var record = record();
        var other = new Request(one.principal(), one.key(), "b2");
        assertThat(requests().claim(other)).isInstanceOf(Reused.class);
        requests().release(record);
        assertThat(requests().claim(other)).isInstanceOf(Reused.class);
        requests().keep(record, answer(200, ""));
        assertThat(requests().claim(other)).isInstanceOf(Reused.class);
    }

    @Test
    default void the_same_key_of_another_principal_is_another_key() {
        var record = record();
        var others = new Request("learner:ben", one.key(), one.fingerprint());
        assertThat(granted(requests().claim(others))).isNotEqualTo(record);
        var another = new Request(one.principal(), "K", one.fingerprint());
        assertThat(granted(requests().claim(another))).isNotEqualTo(record);
    }

    @Test
    default void what_its_owner_has_left_is_executed_again_under_the_same_record() {
        var record = record();
        pass(KeyedRequests.LEASE.minusSeconds(2));
        assertThat(requests().claim(one)).isInstanceOf(Running.class);
        pass(Duration.ofSeconds(2));
        assertThat(record()).isEqualTo(record);
        assertThat(requests().claim(one)).as("for a lease").isInstanceOf(Running.class);
    }

    @Test
    default void what_is_released_is_executed_again_at_once_under_the_same_record() {
        var record = record();
        requests().release(record);
        assertThat(record()).isEqualTo(record);
    }

    @Test
    default void what_was_turned_away_at_once_leaves_the_key_free() {
        var record = record();
        requests().forget(record);
        var other = new Request(one.principal(), one.key(), "b2");
        assertThat(granted(requests().claim(other))).isNotEqualTo(record);
    }

    /** Something may be in the log. */
    @Test
    default void what_was_executed_before_is_not_forgotten_for_being_turned_away_later() {
        var record = record();
        requests().release(record);
        record();
        requests().forget(record);
        assertThat(record()).isEqualTo(record);
    }

    @Test
    default void it_is_kept_for_a_day() {
        var record = record();
        requests().keep(record, answer(200, "x"));
        pass(KeyedRequests.KEPT.minusMinutes(1));
        requests().prune();
        assertThat(answered(requests().claim(one)).status()).isEqualTo(200);
        pass(Duration.ofMinutes(1));
        requests().prune();
        assertThat(record()).as("a request of its own").isNotEqualTo(record);
    }

    @Test
    default void of_many_at_once_one_is_granted() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Claim> claim = () -> requests().claim(one);
            var granted = 0;
            for (var asked : threads.invokeAll(Collections.nCopies(40, claim))) {
                granted += asked.get() instanceof Granted ? 1 : 0;
            }
            assertThat(granted).isEqualTo(1);
        }
    }

    private UUID record() {
        return granted(requests().claim(one));
    }

    private static UUID granted(Claim claim) {
        assertThat(claim).isInstanceOf(Granted.class);
        return ((Granted) claim).record();
    }

    private static Answer answered(Claim claim) {
        assertThat(claim).isInstanceOf(Answered.class);
        return ((Answered) claim).answer();
    }

    private static Answer answer(int status, String body) {
        var headers = Map.of("Location", "/x", "Fabula-Position", "7");
        return new Answer(status, headers, body.getBytes(UTF_8));
    }
}
