package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Standing.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A streak by the letter of the rules, whose numbers are named. Whoever looks at it asks anew what
 * became of the days since the last chapter; only a credit, or a repair that has an effect, decides
 * about them for good and ends a chapter.
 */
final class StreakOracle {
    private static final Comparator<Entry> BY_TIME_THEN_ID =
            Comparator.comparing((Entry entry) -> entry.when().at()).thenComparing(Entry::id);

    private final History history;
    private final List<Entry> entries;
    private final Notebook notes = Notebook.empty();
    private Story story = new Story(List.of());

    StreakOracle(History history) {
        this.history = history;
        this.entries =
                Stream.concat(
                                GoalsReached.by(history.practices()).stream(),
                                history.decisions().stream())
                        .distinct()
                        .sorted(BY_TIME_THEN_ID)
                        .toList();
        for (int i = 0; i < entries.size(); i++) {
            var judge = new Judge(history, story, entries.subList(0, i + 1));
            chapterEndedBy(entries.get(i), judge)
                    .ifPresent(chapter -> {
                        story = story.and(chapter);
                        notes.add(chapter.verdict(), judge.stockAfter(chapter.verdict()));
                    });
        }
    }

    /** Rule 9. */
    Answer at(Moment now) {
        var asker = new Asker(story, now);
        var judge = new Judge(history, story, entries);
        var settled = judge.of(asker.isStillOpen() ? List.of() : asker.missed(), now);
        var stock = judge.stockAfter(settled);
        notes.add(settled, stock);
        notes.says(Met.STILL_OPEN_ELSEWHERE, asker.isStillOpen() && !asker.missed().isEmpty());
        notes.says(Met.FREEZE_BEYOND_LIMIT, isAnyInVain(settled));
        return new Answer(
                status(asker.today(), settled),
                asker.today(),
                settled.isBroken()
                        ? Optional.empty()
                        : story.runs().stream().reduce((_, later) -> later),
                story.longest(),
                (int) stock,
                story.diaryWith(settled));
    }

    Set<Met> met() {
        return notes.met();
    }

    private Optional<Chapter> chapterEndedBy(Entry entry, Judge judge) {
        return switch (entry) {
            case GoalMet goal -> new Credits(judge, notes).of(goal);
            case Repair repair -> new Repairs(judge, notes).of(repair);
            case FreezeAdded _, Pause _, PauseEnd _, RestDays _ -> Optional.empty();
        };
    }

    private Status status(LocalDate today, Verdict settled) {
        var last = story.lastCredited();
        if (last.isEmpty()) {
            return Status.NONE;
        }
        if (!last.get().isBefore(today)) {
            return Status.DONE_TODAY;
        }
        return settled.isBroken() ? Status.BROKEN : Status.PENDING_TODAY;
    }

    private boolean isAnyInVain(Verdict settled) {
        var offered = entries.stream().filter(FreezeAdded.class::isInstance).count();
        return story.freezesAdded().size() + settled.added().size() < offered;
    }
}
