package app.fabula.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.Role;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTest {
    private static final UUID id = new UUID(0, 1);

    @Test
    void a_learner_is_that_learner_and_no_other() {
        var caller = Caller.person(id, Set.of(Role.LEARNER));
        assertThat(caller.is(new LearnerId(id))).isTrue();
        assertThat(caller.is(new LearnerId(new UUID(0, 2)))).isFalse();
    }

    @Test
    void who_is_no_learner_is_none_whatever_their_id() {
        assertThat(Caller.person(id, Set.of(Role.OPERATOR)).is(new LearnerId(id))).isFalse();
    }

    @Test
    void who_has_two_roles_may_do_what_either_may() {
        var both = Caller.person(id, Set.of(Role.AUTHOR, Role.OPERATOR));
        assertThat(both.may(Scope.STORIES_WRITE)).isTrue();
        assertThat(both.may(Scope.KEYS_WRITE)).isTrue();
        assertThat(both.may(Scope.LEARNERS_READ)).isFalse();
    }

    @Test
    void names_of_people_and_services_are_kept_apart() {
        assertThat(Caller.person(id, Set.of()).name()).isEqualTo("person:" + id);
        assertThat(Caller.service(new KeyId("0aB1cD2eF3gH"), Set.of()).name())
                .isEqualTo("key:0aB1cD2eF3gH");
    }
}
