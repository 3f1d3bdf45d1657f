package app.fabula.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

/** given(history).when(command).then(events): the only way in which deciders are tested. */
public record DeciderSpec<C, S, E>(Decider<C, S, E> decider, List<E> history) {
    public static <C, S, E> DeciderSpec<C, S, E> of(Decider<C, S, E> decider) {
        return new DeciderSpec<>(decider, List.of());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final DeciderSpec<C, S, E> given(E... past) {
        return new DeciderSpec<>(decider, List.of(past));
    }

    public Outcome when(C command) {
        return new Outcome(command);
    }

    public final class Outcome {
        private final C command;

        Outcome(C command) {
            this.command = command;
        }

        @SafeVarargs
        @SuppressWarnings("varargs") // only read
        public final void then(E... expected) {
            assertThat(decided()).containsExactly(expected);
        }

        public void thenNothing() {
            assertThat(decided()).isEmpty();
        }

        public void thenRefused(String code) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(this::decided)
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
        }

        private List<E> decided() {
            return decider.decide(command, decider.replay(history));
        }
    }
}
