package app.fabula.application.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusListsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private Instant now = NOW;
    private final InMemoryCorrections corrections = new InMemoryCorrections();
    private final StatusLists lists = new StatusLists(corrections, new Unsigned(), () -> now);

    @Test
    void a_list_tells_what_was_corrected() {
        corrections.announced();
        var corrected = corrections.announced();
        corrections.corrected(corrected);

        assertThat(lists.of(0)).contains(unsigned(new StatusList(0, Set.of(2), NOW)));
    }

    @Test
    void another_list_tells_its_own() {
        corrections.corrected(corrections.announced());
        corrections.pass(StatusPlace.SIZE);
        corrections.corrected(corrections.announced());

        assertThat(lists.of(0)).contains(unsigned(new StatusList(0, Set.of(1), NOW)));
        assertThat(lists.of(1)).contains(unsigned(new StatusList(1, Set.of(3), NOW)));
    }

    @Test
    void a_list_that_no_credential_can_name_is_none() {
        corrections.pass(StatusPlace.SIZE - 1L);

        assertThat(lists.of(0)).isPresent();
        assertThat(lists.of(1)).isEmpty();
        assertThat(lists.of(-1)).isEmpty();
        assertThat(lists.of(Long.MAX_VALUE)).isEmpty();

        corrections.pass(1);
        assertThat(lists.of(1)).isPresent();
    }

    @Test
    void an_index_outside_of_the_list_is_refused() {
        assertThatThrownBy(() -> new StatusList(0, Set.of(StatusPlace.SIZE), NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StatusList(0, Set.of(-1), NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_signed_once_until_something_is_taken_back() {
        var first = corrections.announced();
        var second = corrections.announced();
        corrections.corrected(first);
        var before = lists.of(0).orElseThrow();

        corrections.announced();
        now = NOW.plusSeconds(3_599);
        assertThat(lists.of(0)).hasValueSatisfying(same -> assertThat(same).isSameAs(before));

        corrections.corrected(second);
        assertThat(lists.of(0)).contains(unsigned(new StatusList(0, Set.of(1, 2), now)));
    }

    @Test
    void it_is_signed_anew_in_another_hour() {
        corrections.announced();
        assertThat(lists.of(0)).contains(unsigned(new StatusList(0, Set.of(), NOW)));
        now = NOW.plusSeconds(3_600);
        assertThat(lists.of(0)).contains(unsigned(new StatusList(0, Set.of(), now)));
    }

    private static SignedCredential unsigned(StatusList list) {
        return new Unsigned().sign(list);
    }
}
