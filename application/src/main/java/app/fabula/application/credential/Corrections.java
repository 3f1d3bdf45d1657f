package app.fabula.application.credential;

import app.fabula.application.shared.Shown;
import java.util.Set;

/** Out-port: which announcements of awards were corrected since, as the log is now. */
public interface Corrections {
    /**
     * The positions of announcements that another one has redated or revoked.
     *
     * @param first position
     * @param last position, included
     */
    Shown<Set<Long>> between(long first, long last);

    /**
     * The position of the newest announcement that corrects another, 0 before the first: as long as
     * that stays, so does all that {@link #between} finds. Quick.
     */
    Shown<Long> newest();
}
