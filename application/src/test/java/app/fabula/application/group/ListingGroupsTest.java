package app.fabula.application.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.group.ListGroups.Taught;
import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.TeacherAssigned;
import app.fabula.domain.group.GroupEvent.TeacherReleased;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListingGroupsTest {
    private static final TeacherId tea = new TeacherId(new UUID(0, 3));
    private static final TeacherId tom = new TeacherId(new UUID(0, 4));
    private static final Instant march = Instant.parse("2026-03-01T00:00:00Z");

    private final InMemoryLog log = new InMemoryLog();
    private final List<GroupId> lookedAt = new ArrayList<>();
    private final InMemoryCursors cursors = new InMemoryCursors();
    private final ListGroups listing = new GroupLister(new Watched(), cursors);

    @Test
    void groups_come_in_the_order_in_which_they_were_given() {
        given(9, 1, 5, 3);
        assertThat(page(4, Optional.empty()).next()).isEmpty();
        var first = page(3, Optional.empty());
        assertThat(ids(first)).containsExactly(9L, 1L, 5L);
        var last = page(3, first.next());
        assertThat(ids(last)).containsExactly(3L);
        assertThat(last.next()).isEmpty();
    }

    @Test
    void a_page_looks_at_no_more_groups_than_it_has() {
        given(1, 2, 3, 4, 5);
        var first = page(2, Optional.empty());
        page(2, first.next());
        assertThat(lookedAt)
                .extracting(id -> id.value().getLeastSignificantBits())
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void who_leaves_groups_and_gets_others_misses_none_of_the_next_page() {
        given(1, 2, 3, 4);
        var first = page(2, Optional.empty());
        log.append(new TeacherReleased(group(1), tea, march));
        log.append(new TeacherReleased(group(2), tea, march));
        given(5);
        assertThat(ids(page(9, first.next()))).containsExactly(3L, 4L, 5L);
    }

    @Test
    void a_page_shows_the_log_as_it_was_asked_for() {
        given(1, 2);
        assertThat(listing.taughtBy(tea, 1, Optional.empty()).position()).isEqualTo(4);
        assertThat(listing.taughtBy(tom, 1, Optional.empty()).value().items()).isEmpty();
    }

    @Test
    void a_cursor_of_another_list_is_not_taken() {
        given(1, 2);
        assertThatExceptionOfType(UnreadableCursor.class)
                .isThrownBy(() -> page(1, Optional.of(cursors.write("api-keys", "1"))));
    }

    private void given(long... numbers) {
        for (var number : numbers) {
            log.append(new GroupFormed(group(number), "Group " + number, march));
            log.append(new TeacherAssigned(group(number), tea, march));
        }
    }

    private Slice<Taught> page(int limit, Optional<String> cursor) {
        return listing.taughtBy(tea, limit, cursor).value();
    }

    private static List<Long> ids(Slice<Taught> page) {
        return page.items().stream()
                .map(taught -> taught.id().value().getLeastSignificantBits())
                .toList();
    }

    private static GroupId group(long number) {
        return new GroupId(new UUID(0, number));
    }

    /** Groups that remember who was looked at. */
    private final class Watched implements Groups {
        private final Groups groups = new InMemoryGroups(log);

        @Override
        public Optional<Group> find(GroupId group) {
            lookedAt.add(group);
            return groups.find(group);
        }

        @Override
        public Optional<Group> find(GroupId group, Instant asOf) {
            throw new AssertionError("A list is of groups as they are now.");
        }

        @Override
        public Shown<Optional<Group>> get(GroupId group) {
            throw new AssertionError("The position is looked up once, and not for each group.");
        }

        @Override
        public SequencedSet<GroupId> holding(LearnerId learner) {
            return groups.holding(learner);
        }

        @Override
        public Shown<Memberships> taughtBy(TeacherId teacher) {
            return groups.taughtBy(teacher);
        }
    }
}
