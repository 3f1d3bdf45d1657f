package app.fabula.domain.streak;

import app.fabula.domain.streak.Turn.Broken;
import app.fabula.domain.streak.Turn.Credited;
import app.fabula.domain.streak.Turn.Kept;
import app.fabula.domain.streak.Turn.Restored;
import app.fabula.domain.streak.Turn.Skipped;
import app.fabula.domain.streak.Turn.TooSoon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that is worth a word about a streak, as it is at some moment.
 *
 * @param days what is to be said of each
 * @param milestones that were reached
 * @param current days of the run that goes on; 0 where there is none
 */
public record News(SortedMap<LocalDate, Word> days, SortedSet<Milestone> milestones, int current) {

    /**
     * @param days of the run
     * @param at when it came to be so
     */
    public record Word(Saying saying, int days, Instant at) {}

    /** For a standing with nothing else known. */
    public static News of(Course course, Standing standing) {
        var words = new TreeMap<LocalDate, Word>();
        var milestones = new TreeSet<Milestone>();
        course.turns().forEach(turn -> tell(turn, words, milestones));
        standing.since().forEach(turn -> tell(turn, words, milestones));
        return new News(words, milestones, standing.currentDays());
    }

    private static void tell(
            Turn turn, SortedMap<LocalDate, Word> words, SortedSet<Milestone> milestones) {
        switch (turn) {
            case Credited(var day, var by, var run, _) -> {
                var saying = run.days() == 1 ? Saying.STARTED : Saying.EXTENDED;
                words.put(day, new Word(saying, run.days(), by.when().at()));
                milestone(run, by.when().at(), milestones);
            }
            case Kept kept -> {
                if (kept.keeper() == Keeper.FREEZE) {
                    words.put(kept.day(), new Word(Saying.FROZEN, 0, kept.closed()));
                }
            }
            case Broken(var day, var run, var closed) ->
                    words.put(day, new Word(Saying.BROKEN, run.days(), closed));
            case Restored(_, var by, var run, _, var grown) -> {
                if (grown) {
                    milestone(run, by.when().at(), milestones);
                }
            }
            case Skipped _, TooSoon _ -> {}
        }
    }

    private static void milestone(Run run, Instant at, SortedSet<Milestone> milestones) {
        if (Milestone.isOne(run.days())) {
            milestones.add(new Milestone(run.to(), run.days(), at));
        }
    }
}
