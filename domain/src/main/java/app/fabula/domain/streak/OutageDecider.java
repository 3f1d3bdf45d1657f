package app.fabula.domain.streak;

import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Boundary: all outages. One that says the same as another is a repeat. */
public final class OutageDecider
        implements Decider<DeclareOutage, List<OutageDeclared>, OutageDeclared> {
    /** Who means more than that has mistyped a year. */
    private static final Duration LONGEST = Duration.ofDays(31);

    @Override
    public List<OutageDeclared> initial() {
        return List.of();
    }

    /**
     * @throws Refusal {@code outage-too-long}
     */
    @Override
    public List<OutageDeclared> decide(DeclareOutage command, List<OutageDeclared> declared) {
        var from = command.outage().from();
        var to = command.outage().to();
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Refusal.conflict("outage-too-long", "An outage lasts 31 days at most.");
        }
        if (declared.stream().anyMatch(some -> some.from().equals(from) && some.to().equals(to))) {
            return List.of();
        }
        return List.of(
                new OutageDeclared(
                        command.id(), from, to, command.by(), command.reason(), command.at()));
    }

    @Override
    public List<OutageDeclared> evolve(List<OutageDeclared> declared, OutageDeclared event) {
        var more = new ArrayList<>(declared);
        more.add(event);
        return List.copyOf(more);
    }
}
