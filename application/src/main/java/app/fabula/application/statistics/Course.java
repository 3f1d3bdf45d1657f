package app.fabula.application.statistics;

import app.fabula.application.progress.ReadingKey;
import app.fabula.domain.progress.Mark;
import app.fabula.domain.progress.Mark.Finish;
import app.fabula.domain.progress.Mark.Start;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * As much of a story's course as tells whether one more fact, or one less, can change what the
 * others are in it.
 *
 * @param start the first fact of all
 * @param hasFinish whether it was ever finished, completed or not
 */
record Course(Optional<Mark> start, Optional<Mark> completion, boolean hasFinish) {
    static final Course NONE = new Course(Optional.empty(), Optional.empty(), false);

    /** Of each story that there is anything of on these days. */
    static Map<ReadingKey, Course> of(Map<LearnerDay, DayLedger> days) {
        var courses = new HashMap<ReadingKey, Course>();
        days.forEach((day, ledger) -> {
            for (var entry : ledger.entries()) {
                var story = new ReadingKey(day.learner(), entry.trace().story());
                courses.merge(story, NONE.with(entry), (all, _) -> all.with(entry));
            }
        });
        return courses;
    }

    Course with(Entry entry) {
        var mark = entry.trace().mark();
        return new Course(
                entry.milestones().starts() ? Optional.of(mark) : start,
                entry.milestones().completes() ? Optional.of(mark) : completion,
                hasFinish || mark instanceof Finish);
    }

    /**
     * Nothing after the completion matters to others, nor does a page where nobody ever finished.
     */
    boolean isIndifferentTo(Mark mark) {
        return start.filter(first -> mark.compareTo(first) > 0).isPresent()
                && completion
                        .map(done -> mark.compareTo(done) > 0)
                        .orElse(!hasFinish && !(mark instanceof Finish));
    }

    /** Whether it stays the same with that fact or without, whatever else there is before it. */
    boolean isOverBefore(Mark mark) {
        return completion.isPresent() && isIndifferentTo(mark);
    }

    /** Of a fact to which it is indifferent. */
    Milestones milestones(Mark mark) {
        return new Milestones(false, false, mark instanceof Start && completion.isPresent());
    }
}
