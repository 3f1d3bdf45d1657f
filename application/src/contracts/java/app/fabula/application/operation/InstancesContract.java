package app.fabula.application.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever has said so is alive, until they say that they leave. */
public interface InstancesContract {
    /** As the process of that name sees them; none is alive at first. */
    Instances instances(String node);

    @Test
    default void one_alone_counts_itself_however_often_it_says_so() {
        assertThat(instances("a").alive()).isEqualTo(1);
        assertThat(instances("a").alive()).isEqualTo(1);
    }

    @Test
    default void everybody_counts_everybody() {
        instances("a").alive();
        assertThat(instances("b").alive()).isEqualTo(2);
        assertThat(instances("c").alive()).isEqualTo(3);
        assertThat(instances("a").alive()).isEqualTo(3);
    }

    @Test
    default void who_has_left_is_counted_by_nobody_until_they_come_back() {
        instances("a").alive();
        instances("b").alive();
        instances("b").leave();
        instances("b").leave();
        assertThat(instances("a").alive()).isEqualTo(1);
        assertThat(instances("b").alive()).isEqualTo(2);
    }
}
