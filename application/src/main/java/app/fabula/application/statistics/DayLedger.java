package app.fabula.application.statistics;

import app.fabula.domain.shared.StoryId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that the numbers of one day are made of: the same for any order in which its facts arrived.
 *
 * @param entries in the order of their time, each activity once
 */
public record DayLedger(List<Entry> entries) {
    static final DayLedger EMPTY = new DayLedger(List.of());

    public DayLedger {
        entries = List.copyOf(entries);
    }

    public static DayLedger empty() {
        return EMPTY;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    DayLedger with(Entry entry) {
        var place = Collections.binarySearch(entries, entry);
        if (place >= 0) {
            return this;
        }
        var longer = new ArrayList<>(entries);
        longer.add(-place - 1, entry);
        return new DayLedger(longer);
    }

    DayLedger without(UUID activity) {
        return new DayLedger(
                entries.stream()
                        .filter(entry -> !entry.trace().activity().equals(activity))
                        .toList());
    }

    Optional<Entry> entry(UUID activity) {
        return entries.stream()
                .filter(entry -> entry.trace().activity().equals(activity))
                .findFirst();
    }

    Stream<Entry> of(StoryId story) {
        return entries.stream().filter(entry -> entry.trace().story().equals(story));
    }

    /** All that is known of that story, as it is now. */
    DayLedger with(StoryId story, Map<UUID, Milestones> milestones) {
        return new DayLedger(
                entries.stream()
                        .map(entry -> {
                            var trace = entry.trace();
                            return trace.story().equals(story)
                                    ? new Entry(
                                            trace,
                                            milestones.getOrDefault(
                                                    trace.activity(), Milestones.NONE))
                                    : entry;
                        })
                        .toList());
    }
}
