package app.fabula.domain.streak.oracle;

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

    Optional<Chapter> lastChapter() {
        return chapters.reversed().stream().findFirst();
    }

    <T extends Entry> Optional<T> last(Class<T> kind) {
        return chapters.reversed().stream()
                .map(Chapter::end)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    List<FreezeAdded> freezesAdded() {
        return chapters.stream().flatMap(chapter -> chapter.verdict().added().stream()).toList();
    }

    long frozen() {
        return chapters.stream().mapToLong(chapter -> chapter.verdict().frozen()).sum();
    }

    /** The credited dates of each run: a break ends one, a repair joins what it broke. */
    List<List<LocalDate>> runs() {
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
        return runs;
    }

    Optional<Run> present() {
        return runs().reversed().stream().findFirst().map(Story::runOf);
    }

    /** Rule 10: the earliest of equal ones. */
    Optional<Run> longest() {
        return runs().stream()
                .map(Story::runOf)
                .reduce((first, next) -> next.days() > first.days() ? next : first);
    }

    Diary diaryWith(Verdict undecided) {
        var verdicts =
                Stream.concat(chapters.stream().map(Chapter::verdict), Stream.of(undecided));
        return new Diary(
                chapters.stream()
                        .map(Chapter::end)
                        .filter(GoalMet.class::isInstance)
                        .map(GoalMet.class::cast)
                        .toList(),
                verdicts.flatMap(verdict -> verdict.fates().stream()).toList());
    }

    private static Run runOf(List<LocalDate> dates) {
        return new Run(dates.getFirst(), dates.getLast(), dates.size());
    }
}
