package app.fabula.bootstrap.journey;

import app.fabula.application.shared.KeyedRequests;
import app.fabula.domain.shared.NameUuid;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** What goes wrong with the answers that are kept, planted. */
final class PlantedRequests {
    private PlantedRequests() {}

    /** Around the real ones. */
    static BeanPostProcessor inPlaceOf(UnaryOperator<KeyedRequests> planted) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof KeyedRequests real ? planted.apply(real) : bean;
            }
        };
    }

    /** Has died when an answer is to be kept: its claim stays. */
    record Dying(KeyedRequests real) implements KeyedRequests {
        @Override
        public Claim claim(Request request) {
            return real.claim(request);
        }

        @Override
        public void keep(UUID record, Answer answer) {}

        @Override
        public void release(UUID record) {}

        @Override
        public void forget(UUID record) {}

        @Override
        public void prune() {}
    }

    /** Every lease is over at once: everybody executes, as if all others were dead. */
    record Impatient(KeyedRequests real) implements KeyedRequests {
        private static final UUID RECORDS = new UUID(8, 8);

        @Override
        public Claim claim(Request request) {
            return new Claim.Granted(NameUuid.of(RECORDS, request.key()));
        }

        @Override
        public void keep(UUID record, Answer answer) {}

        @Override
        public void release(UUID record) {}

        @Override
        public void forget(UUID record) {}

        @Override
        public void prune() {}
    }
}
