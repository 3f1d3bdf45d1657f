package app.fabula.application.streak;

import app.fabula.application.shared.Receipt;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.util.List;

/** In-port for operators: the days of an outage are forgiven to all learners. */
@FunctionalInterface
public interface DeclareOutages {
    /**
     * @param by the name of whoever declares it
     * @param reason for people
     * @throws Refusal {@code outage-too-long}
     */
    Receipt<List<OutageDeclared>, OutageDeclared> declare(Outage outage, String by, String reason);
}
