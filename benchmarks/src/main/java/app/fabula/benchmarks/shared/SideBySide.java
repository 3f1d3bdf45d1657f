package app.fabula.benchmarks.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Measures some things by turns, one time each: whatever else the machine does then meets all of
 * them alike, so that their ratio says more than their times.
 */
public final class SideBySide {
    private record Thing(String name, Supplier<Runnable> preparation) {
        long nanos() {
            var work = preparation.get();
            var begun = System.nanoTime();
            work.run();
            return System.nanoTime() - begun;
        }
    }

    private final List<Thing> things = new ArrayList<>();

    public SideBySide with(String name, Runnable work) {
        return prepared(name, () -> work);
    }

    /**
     * @param preparation of what is measured; it is not measured itself
     */
    public SideBySide prepared(String name, Supplier<Runnable> preparation) {
        things.add(new Thing(name, preparation));
        return this;
    }

    /**
     * By their names, in the order in which they were given.
     *
     * @param warmUp rounds that count for nothing
     */
    public Map<String, Samples> measure(int warmUp, int rounds) {
        for (var round = 0; round < warmUp; round++) {
            things.forEach(Thing::nanos);
        }
        var nanos = new long[things.size()][rounds];
        for (var round = 0; round < rounds; round++) {
            for (var i = 0; i < things.size(); i++) {
                nanos[i][round] = things.get(i).nanos();
            }
        }
        var samples = new LinkedHashMap<String, Samples>();
        for (var i = 0; i < things.size(); i++) {
            samples.put(things.get(i).name(), new Samples(nanos[i]));
        }
        return samples;
    }
}
