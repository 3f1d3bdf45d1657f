package app.fabula.application.credential;

import app.fabula.application.shared.InMemoryLog;

class InMemoryAnnouncementsTest implements AnnouncementsContract {
    private final InMemoryLog log = new InMemoryLog();
    private final Announcements announcements = new InMemoryAnnouncements(log);

    @Override
    public Announcements announcements() {
        return announcements;
    }

    @Override
    public void append(Object event) {
        log.append(event);
    }
}
