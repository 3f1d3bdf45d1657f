package app.fabula.torture.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.torture.contract.Operation;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CallerTest {
    private static final String ANA = "0198c5a0-0000-7000-8000-00000000000a";
    private static final Caller ana = Caller.bearing("ana", "token", Set.of("stories:read"), ANA);

    private static final Operation own = operation("[\"learners:read\"]", "[\"learner\"]");
    private static final Operation anothers = operation("[\"learners:write\"]", "[]");
    private static final Operation shelf = operation("[\"stories:read\"]", "[]");
    private static final Operation everybodys = operation("[]", "[]");

    @Test
    void what_is_their_own_is_open_to_them_where_the_document_says_so() {
        assertThat(ana.mayCall(own, "/api/v1/learners/" + ANA + "/streak")).isTrue();
        assertThat(ana.mayCall(own, "/api/v1/learners/another")).isFalse();
        assertThat(ana.mayCall(anothers, "/api/v1/learners/" + ANA)).isFalse();
    }

    @Test
    void a_scope_opens_what_needs_it() {
        assertThat(ana.mayCall(shelf, "/api/v1/stories")).isTrue();
        assertThat(ana.mayCall(everybodys, "/api/v1/me")).isTrue();
        var service = Caller.bearing("a service", "key", Set.of("learners:write"), "");
        assertThat(service.mayCall(anothers, "/api/v1/learners/" + ANA)).isTrue();
        assertThat(service.mayCall(own, "/api/v1/learners/" + ANA)).isFalse();
    }

    @Test
    void nobody_may_call_anything() {
        assertThat(Caller.nobody().mayCall(everybodys, "/api/v1/me")).isFalse();
    }

    private static Operation operation(String scopes, String owners) {
        var declaration = "{\"x-scopes\":%s,\"x-own\":%s}".formatted(scopes, owners);
        return new Operation("GET", "/", JsonMapper.shared().readTree(declaration));
    }
}
