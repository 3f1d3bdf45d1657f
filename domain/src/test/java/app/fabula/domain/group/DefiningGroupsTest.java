package app.fabula.domain.group;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.GroupRenamed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupEvent.TeacherAssigned;
import app.fabula.domain.group.GroupEvent.TeacherReleased;
import app.fabula.domain.shared.DeciderSpec;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DefiningGroupsTest {
    private static final GroupId foxes = new GroupId(new UUID(0, 1));
    private static final TeacherId tea = new TeacherId(new UUID(0, 2));
    private static final LearnerId ana = new LearnerId(new UUID(0, 3));
    private static final LearnerId ben = new LearnerId(new UUID(0, 4));
    private static final Instant monday = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant tuesday = Instant.parse("2026-03-03T08:00:00Z");
    private static final GroupEvent[] formed = {
        new GroupFormed(foxes, "Foxes", monday),
        new TeacherAssigned(foxes, tea, monday),
        new LearnerJoined(foxes, ana, monday)
    };

    private final DeciderSpec<DefineGroup, Group, GroupEvent> group =
            DeciderSpec.of(new GroupDecider());

    @Test
    void it_is_formed_with_all_its_people() {
        group.given().when(foxes("Foxes", List.of(tea), List.of(ana), monday)).then(formed);
    }

    @Test
    void what_it_is_already_changes_nothing() {
        group.given(formed).when(foxes("Foxes", List.of(tea), List.of(ana), tuesday)).thenNothing();
    }

    @Test
    void only_what_is_different_happens() {
        group.given(formed)
                .when(foxes("Red foxes", List.of(), List.of(ben), tuesday))
                .then(
                        new GroupRenamed(foxes, "Red foxes", tuesday),
                        new TeacherReleased(foxes, tea, tuesday),
                        new LearnerLeft(foxes, ana, tuesday),
                        new LearnerJoined(foxes, ben, tuesday));
    }

    @Test
    void who_has_left_may_come_back() {
        group.given(
                        new GroupFormed(foxes, "Foxes", monday),
                        new LearnerJoined(foxes, ana, monday),
                        new LearnerLeft(foxes, ana, monday))
                .when(foxes("Foxes", List.of(), List.of(ana), tuesday))
                .then(new LearnerJoined(foxes, ana, tuesday));
    }

    @Test
    void it_holds_who_came_and_has_not_left() {
        var decider = new GroupDecider();
        var state = decider.replay(List.of(formed));
        assertThat(state.name()).contains("Foxes");
        assertThat(state.teachers()).containsExactly(tea);
        assertThat(state.learners()).containsExactly(ana);
        assertThat(decider.evolve(state, new LearnerLeft(foxes, ana, tuesday)).learners())
                .isEmpty();
        assertThat(decider.evolve(state, new TeacherReleased(foxes, tea, tuesday)).teachers())
                .isEmpty();
    }

    private static DefineGroup foxes(
            String name, List<TeacherId> teachers, List<LearnerId> learners, Instant at) {
        return new DefineGroup(
                foxes, name, new LinkedHashSet<>(teachers), new LinkedHashSet<>(learners), at);
    }
}
