package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Practice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Rule 2: the facts at which the units of their day were as many as the goal of that moment. */
final class GoalsReached {
    private static final Comparator<Practice> BY_TIME_THEN_ID =
            Comparator.comparing((Practice practice) -> practice.when().at())
                    .thenComparing(practice -> practice.activity().toString());

    private GoalsReached() {}

    static List<GoalMet> by(List<Practice> practices) {
        var counted = eachIdOnce(practices);
        return counted.stream()
                .filter(last -> isEnough(upTo(last, counted), last.goal()))
                .map(last -> new GoalMet(last.activity().toString(), last.when()))
                .toList();
    }

    private static List<Practice> eachIdOnce(List<Practice> practices) {
        return List.copyOf(
                practices.stream()
                        .collect(
                                Collectors.toMap(
                                        Practice::activity, fact -> fact, (first, _) -> first))
                        .values());
    }

    /** What had been practised on its date by the time of that one. */
    private static List<Practice> upTo(Practice last, List<Practice> practices) {
        return practices.stream()
                .filter(practice -> dateOf(practice).equals(dateOf(last)))
                .filter(practice -> BY_TIME_THEN_ID.compare(practice, last) <= 0)
                .toList();
    }

    private static boolean isEnough(List<Practice> practised, DailyGoal goal) {
        var units =
                switch (goal.unit()) {
                    case PAGES ->
                            practised.stream()
                                    .map(practice -> List.of(practice.story(), practice.page()))
                                    .distinct()
                                    .count();
                    case ACTIVE_SECONDS ->
                            practised.stream().mapToLong(Practice::activeSeconds).sum();
                };
        return units >= goal.amount();
    }

    private static LocalDate dateOf(Practice practice) {
        return LocalDays.dayOf(practice.when());
    }
}
