package app.fabula.application.shared;

import java.util.List;

/** A part of a projection: brings what it keeps up to date with some events of the log. */
@FunctionalInterface
public interface Folding {
    /** In the order of the log; within one transaction of whoever follows it. */
    void apply(List<Recorded> batch);
}
