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

    public FairShare(Followers followers, Instances instances) {
        this.followers = followers;
        this.instances = instances;
    }

    public void restore() {
        var all = followers.processors();
        var here = all.stream().filter(processor -> !processor.isElsewhere()).toList();
        var alive = instances.alive();
        var share = (all.size() + alive - 1) / alive;
        here.stream().skip(share).forEach(LogProcessor::giveUp);
    }

    /** The others need not wait to find out that this one has gone. */
    @Override
    public void close() {
        instances.leave();
    }
}
