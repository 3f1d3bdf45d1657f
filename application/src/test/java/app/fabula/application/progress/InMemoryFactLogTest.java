package app.fabula.application.progress;

import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.util.List;

class InMemoryFactLogTest implements FactLogContract {
    private final InMemoryLog log = new InMemoryLog();
    private final FactLog facts = new InMemoryFactLog(log);

    @Override
    public FactLog log() {
        return facts;
    }

    @Override
    public List<Fact> stored() {
        return log.all(Fact.class);
    }
}
