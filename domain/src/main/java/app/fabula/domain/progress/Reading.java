package app.fabula.domain.progress;

import app.fabula.domain.progress.Mark.Finish;
import app.fabula.domain.progress.Mark.Page;
import app.fabula.domain.progress.Mark.Start;
import app.fabula.domain.progress.ProgressEvent.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One learner's reading of one story: a fold over facts that comes to the same for any order of
 * their arrival and any number of repeats.
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

    public Reading after(Fact fact) {
        return with(Mark.of(fact));
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
     * The fact that completed the story: the first one at which it had been finished, every page of
     * the version finished had been read, and the active seconds sufficed for its words. A page is
     * known by its number, so that a revision midway does not take away what was read.
     */
    public Optional<Mark> completion(CompletionRule rule) {
        var read = new TreeSet<Integer>();
        var seconds = 0L;
        Finish finish = null;
        for (var mark : marks) {
            switch (mark) {
                case Start _ -> {}
                case Page page -> {
                    read.add(page.page());
                    seconds += page.activeSeconds();
                }
                case Finish end -> finish = end;
            }
            if (finish != null
                    && read.headSet(finish.pages() + 1).size() == finish.pages()
                    && rule.isTimeEnough(finish.words(), seconds)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
