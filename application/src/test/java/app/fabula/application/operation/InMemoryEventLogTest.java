package app.fabula.application.operation;

class InMemoryEventLogTest implements EventLogContract {
    private final InMemoryEventLog log = new InMemoryEventLog();

    @Override
    public EventLog log() {
        return log;
    }

    @Override
    public void append(String... tags) {
        log.append("event", tags);
    }
}
