package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryLog;
import java.time.InstantSource;
import java.util.UUID;

class InMemoryRecordedFactsTest implements RecordedFactsContract {
    private final InMemoryLog log = new InMemoryLog();
    private final FactLog appending = new InMemoryFactLog(log);
    private final RecordedFacts facts =
            new InMemoryRecordedFacts(log, InstantSource.system().instant());

    @Override
    public FactLog log() {
        return appending;
    }

    @Override
    public RecordedFacts facts() {
        return facts;
    }

    @Override
    public void append(Object event) {
        log.append(event);
    }

    @Override
    public void append(UUID id, Object event) {
        log.append(event);
    }
}
