package app.fabula.domain.streak;

import app.fabula.domain.shared.LearnerId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What has happened about streaks. Stored for ever: events are added, never changed. */
public sealed interface StreakEvent {
    Instant occurredAt();

    /** Something about the streaks of one learner. */
    sealed interface OfLearner extends StreakEvent {
        LearnerId learner();
    }

    /** What a learner, or somebody for them, has decided: an input of the fold. */
    sealed interface Decision extends OfLearner {
        /** Of the decision. */
        UUID id();

        Moment when();

        @Override
        default Instant occurredAt() {
            return when().at();
        }
    }

    /**
     * @param limit that the stock might reach, as it was set then
     */
    record FreezeBought(LearnerId learner, UUID id, Track track, int limit, Moment when)
            implements Decision {}

    /**
     * @param limit that the stock might reach, as it was set then
     * @param by the name of the caller who granted it
     * @param reason for people
     */
    record FreezeGranted(
            LearnerId learner,
            UUID id,
            Track track,
            int limit,
            String by,
            String reason,
            Moment when)
            implements Decision {}

    /**
     * @param window dates that might lie between the last credited one before the break and this
     * @param interval days from one repair to the next, as it was set then
     */
    record RepairUsed(
            LearnerId learner, UUID id, Track track, int window, int interval, Moment when)
            implements Decision {}

    /**
     * Of all the learner's streaks.
     *
     * @param to the last day of the pause
     */
    record PauseDeclared(LearnerId learner, UUID id, LocalDate from, LocalDate to, Moment when)
            implements Decision {}

    /**
     * @param pause the id of its declaration
     */
    record PauseEnded(LearnerId learner, UUID id, UUID pause, Moment when) implements Decision {}

    /**
     * Of all the learner's streaks, from the next day on.
     *
     * @param weekdays in their order; none is a choice too
     */
    record RestDaysChosen(LearnerId learner, UUID id, List<DayOfWeek> weekdays, Moment when)
            implements Decision {
        public RestDaysChosen {
            weekdays = weekdays.stream().distinct().sorted().toList();
        }
    }

    /**
     * An operator's word that learners could not reach their stories, from one instant to another.
     *
     * @param by the name of the caller who declared it
     * @param reason for people
     */
    record OutageDeclared(
            UUID id, Instant from, Instant to, String by, String reason, Instant occurredAt)
            implements StreakEvent {}

    /**
     * Tells what the facts and decisions now amount to. No number is computed from it. The last
     * word about a day is the one that holds.
     */
    sealed interface Announcement extends OfLearner {
        Track track();

        /** That it is about. */
        LocalDate day();
    }

    /** The day was credited, as the first of a run. */
    record StreakStarted(LearnerId learner, Track track, LocalDate day, Instant occurredAt)
            implements Announcement {}

    /**
     * The day was credited, and the run goes on.
     *
     * @param days of the run, with this one
     */
    record StreakExtended(
            LearnerId learner, Track track, LocalDate day, int days, Instant occurredAt)
            implements Announcement {}

    /**
     * The day was missed, and a freeze kept the run.
     *
     * @param occurredAt when the day closed
     */
    record DayFrozen(LearnerId learner, Track track, LocalDate day, Instant occurredAt)
            implements Announcement {}

    /**
     * The day was missed, and nothing kept the run.
     *
     * @param days of the run that broke
     * @param occurredAt when the day closed
     */
    record StreakBroken(LearnerId learner, Track track, LocalDate day, int days, Instant occurredAt)
            implements Announcement {}

    /**
     * The run is longer than was said, by a repair or by what has become known of earlier days.
     *
     * @param day its last credited one
     * @param days of the run
     * @param occurredAt when that was noticed
     */
    record StreakRestored(
            LearnerId learner, Track track, LocalDate day, int days, Instant occurredAt)
            implements Announcement {}

    /**
     * What was said about the day is not true any more, and nothing else has become of it.
     *
     * @param occurredAt when that was noticed
     */
    record DayRetracted(LearnerId learner, Track track, LocalDate day, Instant occurredAt)
            implements Announcement {}

    /**
     * @param day that made the run so long
     * @param days of the run: a milestone
     */
    record MilestoneReached(
            LearnerId learner, Track track, LocalDate day, int days, Instant occurredAt)
            implements Announcement {}

    /**
     * That day did not make a run so long, after all.
     *
     * @param occurredAt when that was noticed
     */
    record MilestoneRetracted(
            LearnerId learner, Track track, LocalDate day, int days, Instant occurredAt)
            implements Announcement {}
}
