package app.fabula.bootstrap.operation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One of the things that are done again and again. It never ends for having failed. */
final class Chore implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Chore.class);

    private final String what;
    private final Runnable work;
    private boolean isFailing;

    /**
     * @param what it does, as an imperative
     */
    Chore(String what, Runnable work) {
        this.what = what;
        this.work = work;
    }

    /** A schedule ends in silence with whatever is thrown, and some throw what is not declared. */
    @Override
    public void run() {
        try {
            work.run();
            isFailing = false;
        } catch (Throwable e) {
            if (!isFailing) {
                LOG.warn("Could not {}; trying again.", what, e);
            }
            isFailing = true;
        }
    }
}
