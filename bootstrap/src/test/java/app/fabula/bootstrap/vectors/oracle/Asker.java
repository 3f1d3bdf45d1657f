package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Moment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Somebody who wants to know what the days since the last credit come to, there and then. */
record Asker(Story story, Moment when) {
    LocalDate today() {
        return LocalDays.dayOf(when);
    }

    /** Rule 4: the dates that passed here, about which nothing is decided yet. */
    List<LocalDate> missed() {
        return story.chapters().isEmpty()
                ? List.of()
                : LocalDays.of(when).between(story.openFrom().minusDays(1), today());
    }

    /** Rule 9: at most the day after the last credit, here or where that was. */
    boolean isStillOpen() {
        return isNextDayAtMostIn(LocalDays.of(when)) || isNextDayAtMostThere();
    }

    /** Rule 4: where the last credit was, by the hour at which the asker's days begin. */
    boolean isNextDayAtMostThere() {
        return story.last(GoalMet.class)
                .map(last -> new LocalDays(last.when().zone(), when.dayStartHour()))
                .filter(this::isNextDayAtMostIn)
                .isPresent();
    }

    boolean hasDateLeftOut() {
        return story.lastCredited().filter(today()::isAfter).isPresent()
                && missed().size() < story.openFrom().until(today(), ChronoUnit.DAYS);
    }

    private boolean isNextDayAtMostIn(LocalDays days) {
        return story.lastCredited()
                .filter(last -> days.between(last, days.at(when.at())).isEmpty())
                .isPresent();
    }
}
