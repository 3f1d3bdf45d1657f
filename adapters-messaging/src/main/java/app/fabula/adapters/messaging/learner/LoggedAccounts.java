package app.fabula.adapters.messaging.learner;

import app.fabula.adapters.messaging.shared.Boundary;
import app.fabula.adapters.messaging.shared.CacheMetrics;
import app.fabula.adapters.messaging.shared.LogFold;
import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.learner.Learners;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.shared.LearnerId;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.core.MessageTypeResolver;

/** The accounts, as the log has them now. */
public final class LoggedAccounts implements Learners, LearnerCalendar.Source {
    private final LogFold<LearnerId, Optional<LearnerAccount>, LearnerEvent> accounts;
    private final LongSupplier head;

    /**
     * @param head of the log
     */
    public LoggedAccounts(
            EventStorageEngine engine,
            MessageTypeResolver names,
            LongSupplier head,
            MeterRegistry meters) {
        var boundary = new Boundary(names);
        this.accounts =
                new LogFold<>(
                        engine,
                        id -> boundary.of(LearnerEvent.class, LearnerModule.learner(id)),
                        LearnerEvent.class,
                        Optional.empty(),
                        (account, event) -> Optional.of(LearnerAccount.after(account, event)),
                        new CacheMetrics(meters, "learner-accounts"));
        this.head = head;
    }

    @Override
    public Shown<Optional<LearnerAccount>> get(LearnerId learner) {
        var position = head.getAsLong();
        return new Shown<>(accounts.of(learner), position);
    }

    @Override
    public Optional<LearnerCalendar> of(LearnerId learner) {
        return accounts.of(learner).map(LearnerAccount::calendar);
    }
}
