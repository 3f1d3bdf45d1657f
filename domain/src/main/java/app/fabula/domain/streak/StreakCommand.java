package app.fabula.domain.streak;

import app.fabula.domain.shared.LearnerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a learner, or somebody for them, would decide about their streaks. */
public sealed interface StreakCommand {
    Request request();

    /**
     * @param id that the decision is to have
     * @param when by the learner's present zone and hour
     */
    record Request(LearnerId learner, UUID id, Moment when) {}

    /**
     * What the facts say about a streak: known from a read model, for they are too many to be
     * sourced.
     *
     * @param goals that were met
     * @param isReadable whether there is anything to read for that streak, or was
     */
    record Evidence(Track track, List<Entry> goals, StreakRules rules, boolean isReadable) {
        public Evidence {
            goals = List.copyOf(goals);
        }
    }

    /**
     * @param limit that the stock may reach
     */
    record BuyFreeze(Request request, Evidence evidence, int limit) implements StreakCommand {}

    /**
     * @param limit that the stock may reach
     * @param by the name of a caller
     * @param reason for people
     */
    record GrantFreeze(Request request, Evidence evidence, int limit, String by, String reason)
            implements StreakCommand {}

    /**
     * @param window dates that may lie between the last credited one before the break and this
     * @param interval days from one repair to the next
     */
    record UseRepair(Request request, Evidence evidence, int window, int interval)
            implements StreakCommand {}

    /**
     * @param to the last day of the pause
     * @param daysAYear that may be paused
     */
    record DeclarePause(Request request, LocalDate from, LocalDate to, int daysAYear)
            implements StreakCommand {}

    /**
     * @param pause the id of its declaration
     */
    record EndPause(Request request, UUID pause) implements StreakCommand {}

    record ChooseRestDays(Request request, List<DayOfWeek> weekdays) implements StreakCommand {
        public ChooseRestDays {
            weekdays = weekdays.stream().distinct().sorted().toList();
        }
    }
}
