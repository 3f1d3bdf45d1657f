package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowingListTest {
    private final InMemoryCursors cursors = new InMemoryCursors();
    private final GrowingList list = new GrowingList("numbers", cursors);
    private final List<Integer> all =
            new ArrayList<>(IntStream.rangeClosed(1, 25).boxed().toList());

    @Test
    void each_is_found_however_many_are_newer() {
        for (var limit : List.of(1, 7, 24, 25, 26)) {
            var found = new ArrayList<Integer>();
            var slice = list.newest(all, limit, Optional.empty());
            found.addAll(slice.items());
            while (slice.next().isPresent()) {
                slice = list.newest(all, limit, slice.next());
                found.addAll(slice.items());
            }
            assertThat(found).containsExactlyElementsOf(all.reversed());
        }
    }

    @Test
    void what_is_added_meanwhile_moves_nothing_of_the_next_slice() {
        var first = list.newest(all, 2, Optional.empty());
        all.add(26);
        assertThat(list.newest(all, 2, first.next()).items()).containsExactly(23, 22);
    }

    @Test
    void a_cursor_of_another_list_is_not_taken() {
        var other = Optional.of(cursors.write("letters", "3"));
        assertThatExceptionOfType(UnreadableCursor.class)
                .isThrownBy(() -> list.newest(all, 2, other));
    }
}
