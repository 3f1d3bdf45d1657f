package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Entry.GoalMet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rules 2 to 4: whether a goal that was met earns its day, and what then became of the others. */
record Credits(Judge judge, Notebook notes) {
    Optional<Chapter> of(GoalMet goal) {
        var story = judge.story();
        var asker = new Asker(story, goal.when());
        var date = asker.today();
        notes.says(Met.EARLIER_DATE, story.lastCredited().filter(date::isBefore).isPresent());
        if (story.lastCredited().filter(last -> !date.isAfter(last)).isPresent()) {
            return Optional.empty();
        }
        if (notes.says(Met.TOO_SOON, isTooSoon(goal))) {
            notes.tooSoon().add(date);
            return Optional.empty();
        }
        notes.says(Met.TOO_SOON_THEN_EARNED, notes.tooSoon().contains(date));
        notes.says(Met.NO_SUCH_DATE, asker.hasDateLeftOut());
        notes.says(Met.FORGIVEN, isForgiven(asker) && !asker.missed().isEmpty());
        var missed = isForgiven(asker) ? List.<LocalDate>of() : asker.missed();
        return Optional.of(
                new Chapter(
                        goal,
                        judge.of(missed, goal.when()),
                        story.openFromAtLeast(date.plusDays(1))));
    }

    /** Rule 3. */
    private boolean isTooSoon(GoalMet goal) {
        var at = goal.when().at();
        var here = goal.when().zone().getRules().getOffset(at);
        return judge.story()
                .last(GoalMet.class)
                .filter(last -> !last.when().zone().getRules().getOffset(at).equals(here))
                .filter(last -> at.isBefore(last.when().at().plus(History.TRAVEL_GAP)))
                .isPresent();
    }

    /** Rule 4, of travellers. */
    private static boolean isForgiven(Asker asker) {
        return asker.isNextDayAtMostThere()
                && asker.story()
                        .lastCredited()
                        .filter(last -> !asker.today().isAfter(last.plusDays(2)))
                        .isPresent();
    }
}
