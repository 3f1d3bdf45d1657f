package app.fabula.application.credential;

import app.fabula.application.shared.Shown;
import java.util.Set;

/** Out-port: which announcements of awards were corrected since, as the log is now. */
@FunctionalInterface
public interface Corrections {
    /**
     * The positions of announcements that another one has redated or revoked.
     *
     * @param first position
     * @param last position, included
     */
    Shown<Set<Long>> between(long first, long last);
}
