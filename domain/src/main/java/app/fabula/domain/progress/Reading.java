package app.fabula.domain.progress;

import app.fabula.domain.progress.Mark.Finish;
import app.fabula.domain.progress.Mark.Page;
import app.fabula.domain.progress.Mark.Start;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One learner's reading of one story: a fold over facts that comes to the same for any order of
 * their arrival and any number of repeats. What is voided has never been.
 *
 * @param marks in the order of their time, each activity once
 */
public record Reading(List<Mark> marks) {
    public Reading {
        marks = List.copyOf(marks);
    }

    public static Reading none() {
        return new Reading(List.of());
    }

    /** The same as one after the other, in the time of one sort. */
    public static Reading of(Collection<Fact> facts) {
        return new Reading(List.copyOf(new TreeSet<>(facts.stream().map(Mark::of).toList())));
    }

    public Reading after(Evidence evidence) {
        return switch (evidence) {
            case Fact fact -> with(Mark.of(fact));
            case ActivityVoided voided -> without(voided.occurrence().activity());
        };
    }

    Reading with(Mark mark) {
        var place = Collections.binarySearch(marks, mark);
        if (place >= 0) {
            return this;
        }
        var longer = new ArrayList<>(marks);
        longer.add(-place - 1, mark);
        return new Reading(longer);
    }

    private Reading without(UUID activity) {
        return new Reading(
                marks.stream().filter(mark -> !mark.activity().equals(activity)).toList());
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    public Optional<Instant> startedAt() {
        return marks.stream().findFirst().map(Mark::at);
    }

    public Optional<Instant> lastReadAt() {
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks.getLast().at());
    }

    /** The pages that were read at all, from 1. */
    public SortedSet<Integer> pagesRead() {
        var pages = new TreeSet<Integer>();
        for (var mark : marks) {
            if (mark instanceof Page page) {
                pages.add(page.page());
            }
        }
        return pages;
    }

    public long activeSeconds() {
        return marks.stream()
                .mapToLong(mark -> mark instanceof Page p ? p.activeSeconds() : 0)
                .sum();
    }

    /** How often the story was started again after it had been completed. */
    public int rereadings(CompletionRule rule) {
        return completion(rule)
                .map(done ->
                        (int)
                                marks.stream()
                                        .filter(mark -> mark instanceof Start)
                                        .filter(mark -> mark.compareTo(done) > 0)
                                        .count())
                .orElse(0);
    }

    /**
     * The fact that completed the story: the first one at which some version of it had been
     * finished, every page of that version had been read, and the active seconds sufficed for its
     * words.
     */
    public Optional<Mark> completion(CompletionRule rule) {
        var pages = new HashMap<Integer, Set<Integer>>();
        var finishes = new HashMap<Integer, Finish>();
        var seconds = 0L;
        for (var mark : marks) {
            switch (mark) {
                case Start _ -> {}
                case Page page -> {
                    pages.computeIfAbsent(page.version(), _ -> new HashSet<>()).add(page.page());
                    seconds += page.activeSeconds();
                }
                case Finish finish -> finishes.put(finish.version(), finish);
            }
            for (var finish : finishes.values()) {
                var read = pages.getOrDefault(finish.version(), Set.of());
                if (isWhole(finish, read) && rule.isTimeEnough(finish.words(), seconds)) {
                    return Optional.of(mark);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(Finish finish, Set<Integer> read) {
        return read.stream().filter(page -> page <= finish.pages()).count() == finish.pages();
    }
}
