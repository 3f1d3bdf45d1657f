package app.fabula.application.notification;

import app.fabula.application.shared.InMemoryProjectionStore;

class InMemoryInboxTest implements InboxContract {
    private final InMemoryProjectionStore positions = new InMemoryProjectionStore();
    private final Inbox inbox = new InMemoryInbox(positions);

    @Override
    public Inbox model() {
        return inbox;
    }

    @Override
    public void comeTo(String projection, long position) {
        positions.comeTo(projection, position);
    }
}
