package app.fabula.adapters.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.adapters.rest.shared.Rejection;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What waits for its client is bounded by bytes, since it holds no place. */
class WaitingTest {
    private static final long NEVER = Long.MAX_VALUE / 2;

    @Test
    void there_is_room_for_so_much_and_again_when_somebody_leaves() {
        var waiting = Waiting.of(3_000);

        assertThat(waiting.enter(1_500)).isTrue();
        assertThat(waiting.enter(1_500)).isFalse();
        waiting.leave(1_500);
        assertThat(waiting.enter(1_500)).isTrue();
    }

    @Test
    void a_body_of_which_much_has_come_is_refused_where_there_is_no_room() throws IOException {
        var body = body(Waiting.of(1_000));

        assertThat(body.read(new byte[4_096])).isEqualTo(4_096);
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> body.read(new byte[1]));
    }

    @Test
    void the_room_is_there_again_when_the_rest_has_come() throws IOException {
        var waiting = Waiting.of(5_000);
        body(waiting).read(new byte[4_096]);
        var body = body(waiting);

        assertThat(body.read(new byte[4_096])).isEqualTo(4_096);
        assertThat(body.read(new byte[4_096])).isEqualTo(4_096);
        assertThat(waiting.enter(4_096)).isTrue();
    }

    private static TimedBody body(Waiting waiting) {
        var place = Places.parse("1").enter().orElseThrow();
        return new TimedBody(new Dripping(), place, waiting, System.nanoTime() + NEVER);
    }

    /** Has never anything at once, and everything a moment later. */
    private static final class Dripping extends ServletInputStream {
        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            return length;
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("it is read at once");
        }
    }
}
