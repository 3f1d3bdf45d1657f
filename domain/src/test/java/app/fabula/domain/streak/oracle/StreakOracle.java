package app.fabula.domain.streak.oracle;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Standing.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A streak by the letter of the rules; their numbers are those of docs/streaks.md. */
final class StreakOracle {
    private static final Comparator<Entry> BY_TIME_THEN_ID =
            Comparator.comparing((Entry entry) -> entry.when().at()).thenComparing(Entry::id);

    private final History history;
    private final List<Entry> entries;
    private final Notebook notes = Notebook.empty();
    private final Set<LocalDate> tooSoon = new HashSet<>();
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
        for (var entry : entries) {
            chapterEndedBy(entry).ifPresent(this::decided);
        }
    }

    private void decided(Chapter chapter) {
        story = story.and(chapter);
        note(chapter.verdict(), new Verdict(List.of(), List.of()));
    }

    private void note(Verdict verdict, Verdict undecided) {
        notes.add(verdict, judge(entries).stockAfter(undecided));
    }

    /** Rule 9. */
    Answer at(Moment now) {
        var today = LocalDays.dayOf(now);
        var settled = judge(entries).of(missedBefore(now, isStillOpen(now)), now);
        note(settled, settled);
        notes.says(
                Met.STILL_OPEN_ELSEWHERE,
                isStillOpen(now) && !missedBefore(now, false).isEmpty());
        notes.says(
                Met.FREEZE_BEYOND_LIMIT,
                story.freezesAdded().size() + settled.added().size()
                        < entries.stream().filter(FreezeAdded.class::isInstance).count());
        return new Answer(
                status(today, settled),
                today,
                settled.isBroken() ? Optional.empty() : story.present(),
                story.longest(),
                (int) judge(entries).stockAfter(settled),
                story.diaryWith(settled));
    }

    Set<Met> met() {
        return notes.met();
    }

    private Status status(LocalDate today, Verdict settled) {
        var last = story.last(GoalMet.class);
        if (last.isEmpty()) {
            return Status.NONE;
        }
        if (!LocalDays.dayOf(last.get().when()).isBefore(today)) {
            return Status.DONE_TODAY;
        }
        return settled.isBroken() ? Status.BROKEN : Status.PENDING_TODAY;
    }

    private Optional<Chapter> chapterEndedBy(Entry entry) {
        return switch (entry) {
            case GoalMet goal -> credit(goal);
            case Repair repair -> repaired(repair);
            case FreezeAdded _, Pause _, PauseEnd _, RestDays _ -> Optional.empty();
        };
    }

    /** Rules 2 to 4. */
    private Optional<Chapter> credit(GoalMet goal) {
        var date = LocalDays.dayOf(goal.when());
        var last = story.last(GoalMet.class);
        if (last.isPresent()) {
            var lastDate = LocalDays.dayOf(last.get().when());
            notes.says(Met.EARLIER_DATE, date.isBefore(lastDate));
            if (!date.isAfter(lastDate)) {
                return Optional.empty();
            }
            if (notes.says(Met.TOO_SOON, isTooSoon(goal, last.get()))) {
                tooSoon.add(date);
                return Optional.empty();
            }
        }
        notes.says(Met.NO_SUCH_DATE, isDateLeftOut(goal.when()));
        notes.says(Met.TOO_SOON_THEN_EARNED, tooSoon.contains(date));
        var verdict =
                judge(upTo(goal)).of(missedBefore(goal.when(), isForgiven(goal)), goal.when());
        return Optional.of(new Chapter(goal, verdict, laterOf(date.plusDays(1), openFrom())));
    }

    /** Rule 3. */
    private static boolean isTooSoon(GoalMet goal, GoalMet last) {
        var at = goal.when().at();
        var here = goal.when().zone().getRules().getOffset(at);
        var there = last.when().zone().getRules().getOffset(at);
        return !here.equals(there) && at.isBefore(last.when().at().plus(History.TRAVEL_GAP));
    }

    /** Rule 4, of travellers. */
    private boolean isForgiven(GoalMet goal) {
        var last = story.last(GoalMet.class);
        var isForgiven =
                last.isPresent()
                        && isNextDayAtMost(
                                last.get(), daysWhereItWas(last.get(), goal.when()), goal.when().at())
                        && !LocalDays.dayOf(goal.when())
                                .isAfter(LocalDays.dayOf(last.get().when()).plusDays(2));
        notes.says(Met.FORGIVEN, isForgiven && !missedBefore(goal.when(), false).isEmpty());
        return isForgiven;
    }

    /** Rule 6. */
    private Optional<Chapter> repaired(Repair repair) {
        if (story.last(GoalMet.class).isEmpty()) {
            return Optional.empty();
        }
        var isStillOpen = isStillOpen(repair.when());
        var verdict =
                judge(upTo(repair)).of(missedBefore(repair.when(), isStillOpen), repair.when());
        var date = LocalDays.dayOf(repair.when());
        var lost = lost(verdict);
        if (notes.says(Met.NOTHING_TO_REPAIR, lost.isEmpty())
                || notes.says(Met.REPAIR_BEYOND_WINDOW, !isWithinWindow(repair, lost.get()))
                || notes.says(Met.REPAIR_BEFORE_ITS_TURN, !isItsTurn(repair))) {
            return Optional.empty();
        }
        notes.says(verdict.isBroken() ? Met.REPAIRED_AT_ONCE : Met.REPAIRED_AFTER_A_DAY, true);
        return Optional.of(
                new Chapter(repair, verdict, isStillOpen ? openFrom() : laterOf(date, openFrom())));
    }

    /** The run that the most recent break ended, unless two days were credited since. */
    private Optional<List<LocalDate>> lost(Verdict verdict) {
        var runs = story.runs();
        if (verdict.isBroken()) {
            return Optional.of(runs.getLast());
        }
        var isOneDaySince = runs.size() > 1 && runs.getLast().size() == 1;
        return isOneDaySince ? Optional.of(runs.get(runs.size() - 2)) : Optional.empty();
    }

    private static boolean isWithinWindow(Repair repair, List<LocalDate> lost) {
        var days = LocalDays.of(repair.when());
        var between = days.between(lost.getLast(), days.at(repair.when().at()));
        return between.size() <= repair.window();
    }

    /** The first is free. */
    private boolean isItsTurn(Repair repair) {
        var last = story.last(Repair.class);
        return last.isEmpty()
                || !LocalDays.dayOf(repair.when())
                        .isBefore(LocalDays.dayOf(last.get().when()).plusDays(repair.interval()));
    }

    /** The dates that passed without a credit where the asker is; none while nothing is settled. */
    private List<LocalDate> missedBefore(Moment asker, boolean isNothingSettled) {
        if (isNothingSettled || story.chapters().isEmpty()) {
            return List.of();
        }
        var days = LocalDays.of(asker);
        return days.between(openFrom().minusDays(1), days.at(asker.at()));
    }

    /** Rule 9: at most the day after the last credit, here or where that was. */
    private boolean isStillOpen(Moment now) {
        return story.last(GoalMet.class).stream()
                .anyMatch(last ->
                        isNextDayAtMost(last, LocalDays.of(now), now.at())
                                || isNextDayAtMost(last, daysWhereItWas(last, now), now.at()));
    }

    /** Where the last credit was, but from the hour on at which the asker's days begin. */
    private static LocalDays daysWhereItWas(GoalMet last, Moment asker) {
        return new LocalDays(last.when().zone(), asker.dayStartHour());
    }

    private static boolean isNextDayAtMost(GoalMet last, LocalDays days, Instant at) {
        return days.between(LocalDays.dayOf(last.when()), days.at(at)).isEmpty();
    }

    private boolean isDateLeftOut(Moment asker) {
        var date = LocalDays.dayOf(asker);
        return !story.chapters().isEmpty()
                && openFrom().isBefore(date)
                && missedBefore(asker, false).size() < openFrom().until(date, ChronoUnit.DAYS);
    }

    private LocalDate openFrom() {
        return story.lastChapter().map(Chapter::openFrom).orElse(LocalDate.MIN);
    }

    private Judge judge(List<Entry> known) {
        return new Judge(history, story, known);
    }

    private List<Entry> upTo(Entry entry) {
        return entries.subList(0, entries.indexOf(entry) + 1);
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
