package app.fabula.application.notification;

import java.util.Optional;

/** The notices of some learners, while announcements about them come in. */
interface Notices {
    Optional<Notice> at(NoticeKey key);

    /** More about the same topic is a correction; anything else is news. */
    void tell(NoticeKey key, Notice now);

    /** As it is. */
    void put(NoticeKey key, Notice notice);

    void forget(NoticeKey key);
}
