package app.fabula.application.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupEvent.TeacherAssigned;
import app.fabula.domain.group.GroupEvent.TeacherReleased;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Groups, and who teaches whom, as the log has it now. */
public interface GroupsContract {
    GroupId foxes = new GroupId(new UUID(0, 1));
    GroupId bears = new GroupId(new UUID(0, 2));
    TeacherId tea = new TeacherId(new UUID(0, 3));
    TeacherId tom = new TeacherId(new UUID(0, 4));
    LearnerId ana = new LearnerId(new UUID(0, 5));
    LearnerId ben = new LearnerId(new UUID(0, 6));
    Instant march = Instant.parse("2026-03-01T00:00:00Z");

    void append(Object event);

    Groups groups();

    /** By which all that was appended so far has been recorded, and nothing that comes later. */
    Instant now();

    @Test
    default void what_was_never_formed_is_not_there() {
        assertThat(groups().find(foxes)).isEmpty();
        assertThat(groups().get(foxes).value()).isEmpty();
        assertThat(groups().holding(ana)).isEmpty();
        assertThat(groups().taughtBy(tea).value().groups()).isEmpty();
        assertThat(groups().teaches(tea, ana)).isFalse();
    }

    @Test
    default void who_comes_is_in_it_at_once_and_who_goes_is_not() {
        append(new GroupFormed(foxes, "Foxes", march));
        append(new TeacherAssigned(foxes, tea, march));
        assertThat(groups().teaches(tea, ana)).isFalse();
        append(new LearnerJoined(foxes, ana, march));
        assertThat(groups().teaches(tea, ana)).isTrue();
        assertThat(groups().get(foxes).value().orElseThrow().learners()).containsExactly(ana);
        append(new LearnerLeft(foxes, ana, march));
        assertThat(groups().teaches(tea, ana)).isFalse();
        assertThat(groups().holding(ana)).isEmpty();
    }

    @Test
    default void a_group_is_known_as_it_had_been_recorded_then() {
        var before = now();
        append(new GroupFormed(foxes, "Foxes", march));
        append(new LearnerJoined(foxes, ana, march));
        var first = now();
        append(new LearnerJoined(foxes, ben, march.minusSeconds(1)));
        append(new GroupFormed(bears, "Bears", march));
        append(new LearnerJoined(bears, ben, march));
        var second = now();
        append(new LearnerLeft(foxes, ana, march));
        assertThat(groups().find(foxes, before)).isEmpty();
        assertThat(groups().find(foxes, first).orElseThrow().learners()).containsExactly(ana);
        assertThat(groups().find(bears, first)).isEmpty();
        assertThat(groups().find(foxes, second).orElseThrow().learners()).containsExactly(ana, ben);
        assertThat(groups().find(foxes, now())).isEqualTo(groups().find(foxes));
    }

    @Test
    default void who_no_longer_teaches_sees_nobody() {
        append(new GroupFormed(foxes, "Foxes", march));
        append(new LearnerJoined(foxes, ana, march));
        append(new TeacherAssigned(foxes, tea, march));
        assertThat(groups().teaches(tea, foxes)).isTrue();
        append(new TeacherReleased(foxes, tea, march));
        assertThat(groups().teaches(tea, foxes)).isFalse();
        assertThat(groups().teaches(tea, ana)).isFalse();
        assertThat(groups().taughtBy(tea).value().groups()).isEmpty();
    }

    @Test
    default void groups_are_kept_apart() {
        append(new GroupFormed(foxes, "Foxes", march));
        append(new GroupFormed(bears, "Bears", march));
        append(new TeacherAssigned(foxes, tea, march));
        append(new TeacherAssigned(bears, tom, march));
        append(new LearnerJoined(foxes, ana, march));
        append(new LearnerJoined(bears, ben, march));
        append(new LearnerJoined(bears, ana, march));
        assertThat(groups().teaches(tea, ben)).isFalse();
        assertThat(groups().teaches(tom, ana)).isTrue();
        assertThat(groups().holding(ana)).containsExactly(foxes, bears);
        assertThat(groups().taughtBy(tom).value().groups()).containsOnlyKeys(bears);
        assertThat(groups().taughtBy(tom).position()).isEqualTo(7);
    }

    @Test
    default void each_coming_has_a_number_that_no_other_has() {
        append(new GroupFormed(foxes, "Foxes", march));
        append(new GroupFormed(bears, "Bears", march));
        append(new TeacherAssigned(foxes, tea, march));
        append(new TeacherAssigned(bears, tea, march));
        append(new TeacherReleased(foxes, tea, march));
        assertThat(groups().taughtBy(tea).value().groups()).containsExactly(entry(bears, 2L));
        append(new TeacherAssigned(foxes, tea, march));
        assertThat(groups().taughtBy(tea).value().groups())
                .containsExactly(entry(bears, 2L), entry(foxes, 3L));
    }
}
