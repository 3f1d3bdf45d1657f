package app.fabula.application.report;

import java.util.UUID;

class InMemoryKeptReportsTest implements KeptReportsContract {
    private final InMemoryKeptReports kept = new InMemoryKeptReports();

    @Override
    public KeptReports kept() {
        return kept;
    }

    @Override
    public UUID run() {
        return UUID.randomUUID();
    }
}
