package app.fabula.application.learner;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.learner.RegisteredLearners.Registered;
import app.fabula.domain.shared.LearnerId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each learner once, the first that came first, whatever they did since. */
public interface RegisteredLearnersContract {
    LearnerId ana = new LearnerId(new UUID(0, 3));
    LearnerId ben = new LearnerId(new UUID(0, 1));
    LearnerId cleo = new LearnerId(new UUID(0, 2));

    /** The log is empty at first. */
    RegisteredLearners learners();

    /** Appends the registrations, each followed by a change of that learner's plan. */
    void register(LearnerId... learners);

    @Test
    default void there_is_nobody_at_first() {
        assertThat(learners().between(0, Long.MAX_VALUE, 9)).isEmpty();
        assertThat(learners().count(Long.MAX_VALUE)).isZero();
    }

    @Test
    default void they_come_in_the_order_in_which_they_registered_a_part_at_a_time() {
        register(ana, ben, cleo);
        var first = learners().between(0, Long.MAX_VALUE, 2);
        assertThat(first).extracting(Registered::learner).containsExactly(ana, ben);
        var rest = learners().between(first.getLast().place(), Long.MAX_VALUE, 2);
        assertThat(rest).extracting(Registered::learner).containsExactly(cleo);
        assertThat(learners().between(rest.getLast().place(), Long.MAX_VALUE, 2)).isEmpty();
        assertThat(learners().count(Long.MAX_VALUE)).isEqualTo(3);
    }

    @Test
    default void who_came_later_is_not_among_those_of_before() {
        register(ana, ben);
        var place = learners().between(0, Long.MAX_VALUE, 9).getLast().place();
        register(cleo);
        assertThat(learners().between(0, place, 9))
                .extracting(Registered::learner)
                .isEqualTo(List.of(ana, ben));
        assertThat(learners().count(place)).isEqualTo(2);
    }
}
