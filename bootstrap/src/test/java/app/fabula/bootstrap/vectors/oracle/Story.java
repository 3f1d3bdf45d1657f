package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that was decided for good. Whatever is asked is read out of it from its beginning. */
record Story(List<Chapter> chapters) {
    Story and(Chapter next) {
        return new Story(Stream.concat(chapters.stream(), Stream.of(next)).toList());
    }

    /** The last of a kind that had an effect. */
    <T extends Entry> Optional<T> last(Class<T> kind) {
        return ends(kind).reduce((_, later) -> later);
    }

    Optional<LocalDate> lastCredited() {
        return last(GoalMet.class).map(last -> LocalDays.dayOf(last.when()));
    }

    /** The first date about whose being missed nothing is decided yet. */
    LocalDate openFrom() {
        return chapters.isEmpty() ? LocalDate.MIN : chapters.getLast().openFrom();
    }

    LocalDate openFromAtLeast(LocalDate date) {
        return date.isAfter(openFrom()) ? date : openFrom();
    }

    List<FreezeAdded> freezesAdded() {
        return chapters.stream().flatMap(chapter -> chapter.verdict().added().stream()).toList();
    }

    long frozen() {
        return chapters.stream().mapToLong(chapter -> chapter.verdict().frozen()).sum();
    }

    /** A break ends a run; a repair joins what it broke. */
    List<Run> runs() {
        var runs = new ArrayList<List<LocalDate>>();
        for (var chapter : chapters) {
            var isBroken = chapter.verdict().isBroken();
            if (chapter.end() instanceof GoalMet met) {
                if (runs.isEmpty() || isBroken) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(LocalDays.dayOf(met.when()));
            } else if (!isBroken) {
                var present = runs.removeLast();
                runs.getLast().addAll(present);
            }
        }
        return runs.stream()
                .map(dates -> new Run(dates.getFirst(), dates.getLast(), dates.size()))
                .toList();
    }

    /** Rule 10: the earliest of equal ones. */
    Optional<Run> longest() {
        return runs().stream().reduce((first, next) -> next.days() > first.days() ? next : first);
    }

    Diary diaryWith(Verdict undecided) {
        var verdicts = Stream.concat(chapters.stream().map(Chapter::verdict), Stream.of(undecided));
        return new Diary(
                ends(GoalMet.class).toList(),
                verdicts.flatMap(verdict -> verdict.fates().stream()).toList());
    }

    private <T extends Entry> Stream<T> ends(Class<T> kind) {
        return chapters.stream().map(Chapter::end).filter(kind::isInstance).map(kind::cast);
    }
}
