package app.fabula.adapters.persistence.shared;

import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Spring's thread-bound transactions for Axon's event processors, so that token and rows commit
 * together. Not for commands: the event store commits for itself.
 */
public final class AxonTransactions implements TransactionManager {
    private final PlatformTransactionManager transactions;
    private final JdbcOperations jdbc;

    public AxonTransactions(PlatformTransactionManager transactions, JdbcOperations jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Override
    public Transaction startTransaction() {
        var status = transactions.getTransaction(new DefaultTransactionDefinition());
        // Token and rows are lost together or not at all, and the log gives the rows again: no need
        // to wait for the disk. The log itself always waits.
        try {
            jdbc.execute("set local synchronous_commit = off");
        } catch (RuntimeException | Error e) {
            // Nobody else knows of it yet: left open, it would stay bound to this thread for good.
            transactions.rollback(status);
            throw e;
        }
        return new Transaction() {
            @Override
            public void commit() {
                transactions.commit(status);
            }

            @Override
            public void rollback() {
                if (!status.isCompleted()) {
                    transactions.rollback(status);
                }
            }
        };
    }

    @Override
    public boolean requiresSameThreadInvocations() {
        return true;
    }
}
