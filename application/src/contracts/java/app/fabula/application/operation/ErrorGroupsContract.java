package app.fabula.application.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.shared.UnreadableCursor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Failures are counted by fingerprint, whoever has met with them, and found by their traces. */
public interface ErrorGroupsContract {
    Instant noon = Instant.parse("2026-03-01T12:00:00Z");

    /** Empty at first. */
    ErrorGroups groups();

    @Test
    default void there_is_nothing_at_first() {
        assertThat(groups().list(Optional.empty(), 9, Optional.empty()).items()).isEmpty();
        assertThat(groups().list(Optional.of(trace(1)), 9, Optional.empty()).items()).isEmpty();
    }

    @Test
    default void a_group_is_what_was_counted() {
        var group = group("Bug", 0, trace(1));
        groups().add(List.of(group));

        assertThat(all()).containsExactly(group);
    }

    @Test
    default void what_is_seen_again_is_counted_and_not_listed_twice() {
        groups().add(List.of(group("Bug", 0, trace(1)), group("Other", 0, trace(2))));
        var again =
                new ErrorGroup(
                        fingerprint("Bug"),
                        "PUT /elsewhere",
                        41,
                        noon.plusSeconds(5),
                        noon.plusSeconds(9),
                        List.of(trace(4), trace(3)));
        groups().add(List.of(again));

        assertThat(all())
                .containsExactly(
                        new ErrorGroup(
                                fingerprint("Bug"),
                                "PUT /elsewhere",
                                42,
                                noon,
                                noon.plusSeconds(9),
                                List.of(trace(4), trace(3), trace(1))),
                        group("Other", 0, trace(2)));
    }

    @Test
    default void an_instance_that_comes_late_moves_nothing_back() {
        groups().add(List.of(group("Bug", 60, trace(2))));
        groups().add(List.of(group("Bug", 0, trace(1))));

        var group = all().getFirst();
        assertThat(group.count()).isEqualTo(2);
        assertThat(group.firstSeen()).isEqualTo(noon);
        assertThat(group.lastSeen()).isEqualTo(noon.plusSeconds(60));
        assertThat(group.traceIds()).containsExactlyInAnyOrder(trace(1), trace(2));
    }

    @Test
    default void it_is_found_by_each_of_its_last_traces() {
        groups().add(List.of(group("Bug", 0, trace(1), trace(2)), group("Other", 0, trace(3))));

        assertThat(groups().list(Optional.of(trace(2)), 9, Optional.empty()).items())
                .extracting(ErrorGroup::fingerprint)
                .containsExactly(fingerprint("Bug"));
    }

    @Test
    default void so_many_traces_are_kept_and_no_more() {
        for (var i = 0; i < 3; i++) {
            var from = 60 * i;
            var traces = IntStream.range(from, from + 60).mapToObj(ErrorGroupsContract::trace);
            groups().add(List.of(group("Bug", i, traces.toArray(String[]::new))));
        }

        assertThat(all().getFirst().traceIds())
                .hasSize(ErrorGroup.MOST_TRACES)
                .startsWith(trace(120))
                .doesNotContain(trace(0));
    }

    @Test
    default void a_list_is_read_in_slices_to_its_end_the_newest_first() {
        for (var i = 0; i < 5; i++) {
            groups().add(List.of(group("Bug" + i, i, trace(i)), group("Twin" + i, i, trace(9))));
        }
        var found = listed(3);

        assertThat(found).hasSize(10).doesNotHaveDuplicates();
        assertThat(found.getFirst()).endsWith("4");
        assertThat(found.getLast()).endsWith("0");
        assertThat(listed(5)).isEqualTo(found);
        assertThat(listed(10)).isEqualTo(found);
    }

    @Test
    default void a_cursor_that_was_never_given_out_is_refused() {
        assertThatThrownBy(() -> groups().list(Optional.empty(), 3, Optional.of("forged")))
                .isInstanceOf(UnreadableCursor.class);
    }

    @Test
    default void what_is_old_or_too_much_is_forgotten() {
        for (var i = 0; i < 5; i++) {
            groups().add(List.of(group("Bug" + i, i, trace(i))));
        }
        groups().prune(noon.plusSeconds(1), 9);
        assertThat(listed(9)).containsExactly("Bug4", "Bug3", "Bug2", "Bug1");
        groups().prune(noon, 2);
        assertThat(listed(9)).containsExactly("Bug4", "Bug3");
    }

    private List<ErrorGroup> all() {
        return groups().list(Optional.empty(), 100, Optional.empty()).items();
    }

    private List<String> listed(int limit) {
        var found = new ArrayList<String>();
        var slice = groups().list(Optional.empty(), limit, Optional.empty());
        while (true) {
            assertThat(slice.items()).hasSizeBetween(1, limit);
            slice.items().forEach(group -> found.addAll(group.fingerprint().exceptions()));
            if (slice.next().isEmpty()) {
                return found;
            }
            slice = groups().list(Optional.empty(), limit, slice.next());
        }
    }

    private static ErrorGroup group(String exception, int seconds, String... traceIds) {
        var at = noon.plus(Duration.ofSeconds(seconds));
        return new ErrorGroup(fingerprint(exception), "GET /there", 1, at, at, List.of(traceIds));
    }

    private static Fingerprint fingerprint(String exception) {
        return new Fingerprint(List.of(exception), List.of("app.fabula.There.get"));
    }

    private static String trace(int number) {
        return "%032x".formatted(number);
    }
}
