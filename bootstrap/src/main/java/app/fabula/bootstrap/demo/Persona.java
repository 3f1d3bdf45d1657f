package app.fabula.bootstrap.demo;

import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What somebody is like.
 *
 * @param joined the first day
 * @param wordsPerMinute at which they read in the language that they learn
 */
record Persona(StudyPlan plan, Habit habit, LocalDate joined, int wordsPerMinute) {
    private static final int YEAR = 365;

    /**
     * @param until somebody has joined in the year before
     */
    static Persona any(Library library, LocalDate until, RandomGenerator chance) {
        var home = Home.any(chance);
        var foreign =
                library.languages().stream()
                        .filter(language -> !language.equals(home.language().tag()))
                        .toList();
        var choice = foreign.isEmpty() ? library.languages() : foreign;
        var language = new Language(choice.get(chance.nextInt(choice.size())));
        var dayStart = chance.nextInt(4) == 0 ? 4 : 0;
        var plan =
                new StudyPlan(
                        home.zone(),
                        List.of(language),
                        home.language(),
                        new DayRule(dayStart, goal(chance)));
        return new Persona(
                plan,
                Habit.any(chance),
                until.minusDays(chance.nextInt(1, YEAR)),
                chance.nextInt(60, 200));
    }

    String language() {
        return plan.languages().getFirst().tag();
    }

    private static DailyGoal goal(RandomGenerator chance) {
        return chance.nextInt(4) == 0
                ? DailyGoal.activeSeconds(60 * chance.nextInt(3, 11))
                : DailyGoal.pages(chance.nextInt(2, 9));
    }
}
