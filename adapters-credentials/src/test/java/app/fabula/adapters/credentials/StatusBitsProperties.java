package app.fabula.adapters.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.credential.StatusList;
import app.fabula.application.credential.StatusPlace;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StatusBitsProperties {
    @Property(tries = 200)
    void just_the_bits_of_what_was_revoked_are_set(
            @ForAll @Size(max = 50) Set<@IntRange(max = StatusPlace.SIZE - 1) Integer> revoked) {
        var bits = bits(revoked);

        assertThat(IntStream.range(0, bits.length()).filter(at -> bits.charAt(at) == '1').boxed())
                .containsExactlyInAnyOrderElementsOf(revoked);
    }

    @Example
    void the_first_is_the_left_most_of_as_many_as_there_must_be() {
        var bytes = StatusListCredential.bits(new StatusList(0, Set.of(0, 9), Instant.EPOCH));

        assertThat(bytes).hasSize(16_384).startsWith((byte) 0b1000_0000, (byte) 0b0100_0000);
    }

    /** As one would write them: from left to right. */
    private static String bits(Set<Integer> revoked) {
        var text = new StringBuilder();
        for (var one : StatusListCredential.bits(new StatusList(0, revoked, Instant.EPOCH))) {
            text.append(Integer.toBinaryString(0x100 | (one & 0xff)).substring(1));
        }
        return text.toString();
    }
}
