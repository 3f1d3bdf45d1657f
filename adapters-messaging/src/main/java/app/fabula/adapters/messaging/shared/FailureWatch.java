package app.fabula.adapters.messaging.shared;

import java.util.function.Function;
import org.axonframework.messaging.core.unitofwork.UnitOfWork;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkConfiguration;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.UnableToClaimTokenException;

/**
 * Whether the last thing that was tried failed; Axon forgets it while it waits to try again.
 * Whatever fails counts: the handler, the token, the commit, or the transaction that cannot begin.
 * Who loses the work to another instance has not failed.
 */
final class FailureWatch implements UnitOfWorkFactory {
    private final UnitOfWorkFactory units;
    private volatile boolean failing;

    FailureWatch(UnitOfWorkFactory units) {
        this.units = units;
    }

    @Override
    public UnitOfWork create(
            String identifier,
            Function<UnitOfWorkConfiguration, UnitOfWorkConfiguration> customization) {
        try {
            var unit = units.create(identifier, customization);
            unit.onError((_, _, error) -> note(error));
            return unit;
        } catch (RuntimeException e) {
            note(e);
            throw e;
        }
    }

    boolean isFailing() {
        return failing;
    }

    /** Something has been done. */
    void over() {
        failing = false;
    }

    private void note(Throwable error) {
        failing = !(error instanceof UnableToClaimTokenException);
    }
}
