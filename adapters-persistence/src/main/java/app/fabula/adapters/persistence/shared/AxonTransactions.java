package app.fabula.adapters.persistence.shared;

import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Spring's thread-bound transactions for Axon's event processors, so that token and rows commit
 * together. Not for commands: the event store commits for itself.
 */
public final class AxonTransactions implements TransactionManager {
    private final PlatformTransactionManager transactions;
    private final JdbcOperations jdbc;

    /**
     * Of this thread. Axon does not tell of the end of a unit of work that ended with an error
     * other than an exception: whatever came next would take part in its transaction, which nobody
     * commits.
     */
    private static final ThreadLocal<@Nullable TransactionStatus> open = new ThreadLocal<>();

    public AxonTransactions(PlatformTransactionManager transactions, JdbcOperations jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @Override
    public Transaction startTransaction() {
        rollBackWhatIsLeft();
        var status = transactions.getTransaction(new DefaultTransactionDefinition());
        open.set(status);
        // Token and rows are lost together or not at all, and the log gives the rows again: no need
        // to wait for the disk. The log itself always waits.
        try {
            jdbc.execute("set local synchronous_commit = off");
        } catch (RuntimeException | Error e) {
            // Nobody else knows of it yet: left open, it would stay bound to this thread for good.
            rollBackWhatIsLeft();
            throw e;
        }
        return new Transaction() {
            @Override
            public void commit() {
                open.remove();
                transactions.commit(status);
            }

            @Override
            public void rollback() {
                open.remove();
                if (!status.isCompleted()) {
                    transactions.rollback(status);
                }
            }
        };
    }

    private void rollBackWhatIsLeft() {
        var left = open.get();
        open.remove();
        if (left != null && !left.isCompleted()) {
            transactions.rollback(left);
        }
    }

    @Override
    public boolean requiresSameThreadInvocations() {
        return true;
    }
}
