package app.fabula.adapters.messaging.shared;

import app.fabula.application.operation.Instances;

/**
 * Spreads the followers of the log over the instances that are alive. Whoever comes first takes
 * them all; this lets go of what is more than a fair share. Nobody is kept from taking over what a
 * dead instance has left: it is too much for a moment, until another one comes.
 */
public final class FairShare implements AutoCloseable {
    private final Followers followers;
    private final Instances instances;
    private boolean hasLeft;

    public FairShare(Followers followers, Instances instances) {
        this.followers = followers;
        this.instances = instances;
    }

    /** Says that this instance is alive, too: not any more once it has left. */
    public synchronized void restore() {
        if (hasLeft) {
            return;
        }
        var all = followers.processors();
        var here = all.stream().filter(LogProcessor::isHere).toList();
        var alive = instances.alive();
        var share = (all.size() + alive - 1) / alive;
        here.stream().skip(share).forEach(LogProcessor::giveUp);
    }

    /**
     * The others need not wait to find out that this one has gone. What says at this moment that it
     * is alive is waited for.
     */
    @Override
    public synchronized void close() {
        hasLeft = true;
        instances.leave();
    }
}
