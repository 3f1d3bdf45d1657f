package app.fabula.application.credential;

import app.fabula.application.shared.Shown;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

public final class InMemoryCorrections implements Corrections {
    private final Set<Long> corrected = new TreeSet<>();
    private long head;
    private long newest;

    public long announced() {
        return ++head;
    }

    public long corrected(long announcement) {
        corrected.add(announcement);
        newest = announced();
        return newest;
    }

    /** As if as many events had been recorded. */
    public void pass(long events) {
        head += events;
    }

    @Override
    public Shown<Set<Long>> between(long first, long last) {
        return new Shown<>(
                corrected.stream()
                        .filter(position -> first <= position && position <= last)
                        .collect(Collectors.toSet()),
                head);
    }

    @Override
    public Shown<Long> newest() {
        return new Shown<>(newest, head);
    }
}
