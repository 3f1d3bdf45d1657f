package app.fabula.application.achievement;

import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.shared.LearnerId;

/** Out-port: what had been announced to a learner. */
@FunctionalInterface
public interface AnnouncedThen {
    /**
     * The same for ever. It costs what was announced to the learner, whatever they did.
     *
     * @param position of the last event in the log that is asked about
     */
    Announcements of(LearnerId learner, long position);
}
