package app.fabula.application.operation;

import java.util.Collection;
import java.util.Map;

/** Out-port: how far projections and policies have come, and who takes each of them further. */
public interface Standings {
    enum Holder {
        /** This instance. */
        HERE,
        /** Another one. */
        ELSEWHERE,
        /** None at this moment: whoever asks for the work gets it. */
        NOBODY
    }

    /**
     * @param position of the last event that it has come past; 0 before the first
     */
    record Standing(long position, Holder holder) {}

    /** Of each of these. */
    Map<String, Standing> of(Collection<String> followers);
}
