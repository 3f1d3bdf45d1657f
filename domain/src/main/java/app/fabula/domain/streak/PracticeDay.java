package app.fabula.domain.streak;

import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Entry.GoalMet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One day of one learner: a fold over what was practised that comes to the same for any order of
 * arrival and any number of repeats.
 *
 * @param practices in the order of their time, each activity once
 */
public record PracticeDay(List<Practice> practices) {
    private record PageUnit(StoryId story, int page) {}

    public PracticeDay {
        practices = List.copyOf(practices);
    }

    public static PracticeDay empty() {
        return new PracticeDay(List.of());
    }

    /** The same as one after the other, in the time of one sort. */
    public static PracticeDay of(Collection<Practice> practices) {
        return new PracticeDay(List.copyOf(new TreeSet<>(practices)));
    }

    public PracticeDay with(Practice practice) {
        var place = Collections.binarySearch(practices, practice);
        if (place >= 0) {
            return this;
        }
        var longer = new ArrayList<>(practices);
        longer.add(-place - 1, practice);
        return new PracticeDay(longer);
    }

    /** As much of it as counts towards one of the learner's streaks. */
    public PracticeDay on(Track track) {
        return new PracticeDay(
                practices.stream().filter(some -> track.covers(some.language())).toList());
    }

    /** As much of it as had occurred by then. */
    public PracticeDay until(Instant latest) {
        return new PracticeDay(
                practices.stream().filter(some -> !some.at().isAfter(latest)).toList());
    }

    /** The streaks that something of it counts towards. */
    public Set<Track> tracks() {
        var tracks = new LinkedHashSet<>(Set.of(Track.ALL));
        practices.forEach(practice -> tracks.add(Track.of(practice.language())));
        return tracks;
    }

    /** Whether that activity counts. */
    public boolean has(UUID activity) {
        return practices.stream().anyMatch(practice -> practice.activity().equals(activity));
    }

    /** As if it had never been. */
    public PracticeDay without(UUID activity) {
        return new PracticeDay(
                practices.stream()
                        .filter(practice -> !practice.activity().equals(activity))
                        .toList());
    }

    /** Pages read or read again, each once. */
    public int pages() {
        return (int) practices.stream().map(PracticeDay::unit).distinct().count();
    }

    public long activeSeconds() {
        return practices.stream().mapToLong(Practice::activeSeconds).sum();
    }

    /** When the goal then in force was first met; empty where it never was. */
    public Optional<Instant> creditedAt() {
        return goalsMet().stream().findFirst().map(met -> met.when().at());
    }

    /**
     * The facts at which the goal then in force was met, in the order of their time. The first of
     * them earns the day's credit, unless a rule of the streak puts it off to a later one.
     */
    public List<GoalMet> goalsMet() {
        var units = new HashSet<PageUnit>();
        var seconds = 0L;
        var met = new ArrayList<GoalMet>();
        for (var practice : practices) {
            units.add(unit(practice));
            seconds += practice.activeSeconds();
            if (practice.goal().isMetBy(units.size(), seconds)) {
                met.add(new GoalMet(practice.activity().toString(), practice.when()));
            }
        }
        return met;
    }

    private static PageUnit unit(Practice practice) {
        return new PageUnit(practice.story(), practice.page());
    }
}
