package app.fabula.application.operation;

import java.util.HashSet;
import java.util.Set;

class InMemoryInstancesTest implements InstancesContract {
    private final Set<String> alive = new HashSet<>();

    @Override
    public Instances instances(String node) {
        return new InMemoryInstances(alive, node);
    }
}
