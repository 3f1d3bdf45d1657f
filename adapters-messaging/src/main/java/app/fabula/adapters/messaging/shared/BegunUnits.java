package app.fabula.adapters.messaging.shared;

import java.util.function.Function;
import org.axonframework.messaging.core.unitofwork.UnitOfWork;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkConfiguration;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;

/**
 * Units of work whose transaction has begun when they are handed out; where none can be begun, none
 * is. Axon's own factory begins it as the unit's first step: where that fails, Axon 5.0.1 waits for
 * a result that never comes, and whatever follows the log stands still for good.
 *
 * @param transactions bound to the thread; a unit is to be executed at once and on the same one
 */
record BegunUnits(TransactionManager transactions, UnitOfWorkFactory units)
        implements UnitOfWorkFactory {
    @Override
    public UnitOfWork create(
            String identifier,
            Function<UnitOfWorkConfiguration, UnitOfWorkConfiguration> customization) {
        var transaction = transactions.startTransaction();
        var unit =
                units.create(
                        identifier,
                        customization.andThen(UnitOfWorkConfiguration::forcedSameThreadInvocation));
        unit.runOnCommit(_ -> transaction.commit());
        unit.onError((_, _, _) -> transaction.rollback());
        return unit;
    }
}
