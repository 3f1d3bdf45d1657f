package app.fabula.application.streak;

import app.fabula.application.shared.Decisions;
import app.fabula.application.shared.Origin;
import app.fabula.application.shared.Receipt;
import app.fabula.domain.streak.DeclareOutage;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

public final class OutageDeclarer implements DeclareOutages {
    private final Decisions<DeclareOutage, List<OutageDeclared>, OutageDeclared> decisions;
    private final InstantSource clock;
    private final Supplier<UUID> ids;

    public OutageDeclarer(
            Decisions<DeclareOutage, List<OutageDeclared>, OutageDeclared> decisions,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.decisions = decisions;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Receipt<List<OutageDeclared>, OutageDeclared> declare(
            Outage outage, String by, String reason) {
        var id = ids.get();
        return decisions.submit(
                Origin.request(id), new DeclareOutage(id, outage, by, reason, clock.instant()));
    }
}
