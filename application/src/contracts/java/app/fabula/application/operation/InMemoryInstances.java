package app.fabula.application.operation;

import java.util.Set;

/** Instances that have a set in common. */
public final class InMemoryInstances implements Instances {
    private final Set<String> alive;
    private final String node;

    public InMemoryInstances(Set<String> alive, String node) {
        this.alive = alive;
        this.node = node;
    }

    @Override
    public int alive() {
        alive.add(node);
        return alive.size();
    }

    @Override
    public void leave() {
        alive.remove(node);
    }
}
