package app.fabula.application.statistics;

/** A fact, and what it is in the course of its story. */
public record Entry(Trace trace, Milestones milestones) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
        return trace.compareTo(other.trace);
    }
}
