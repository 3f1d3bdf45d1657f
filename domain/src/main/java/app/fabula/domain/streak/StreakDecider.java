package app.fabula.domain.streak;

import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.StreakCommand.BuyFreeze;
import app.fabula.domain.streak.StreakCommand.ChooseRestDays;
import app.fabula.domain.streak.StreakCommand.DeclarePause;
import app.fabula.domain.streak.StreakCommand.EndPause;
import app.fabula.domain.streak.StreakCommand.Evidence;
import app.fabula.domain.streak.StreakCommand.GrantFreeze;
import app.fabula.domain.streak.StreakCommand.Request;
import app.fabula.domain.streak.StreakCommand.UseRepair;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.FreezeGranted;
import app.fabula.domain.streak.StreakEvent.PauseEnded;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import java.util.ArrayList;
import java.util.List;

/**
 * Boundary: what was decided about the streaks of one learner; two devices that want the last place
 * in the stock do not both get it.
 */
public final class StreakDecider implements Decider<StreakCommand, StreakDecisions, Decision> {
    private static final int REST_DAYS = 2;

    @Override
    public StreakDecisions initial() {
        return StreakDecisions.none();
    }

    /**
     * @throws Refusal {@code nothing-to-read}, {@code freeze-stock-full}, {@code
     *     nothing-to-repair}, {@code too-late-to-repair}, {@code repaired-lately}, {@code
     *     too-many-rest-days}, and what {@link StreakDecisions} refuses of pauses
     */
    @Override
    public List<Decision> decide(StreakCommand command, StreakDecisions made) {
        var request = command.request();
        return switch (command) {
            case BuyFreeze(_, var evidence, var limit) -> {
                requireRoom(request, evidence, limit, made);
                yield List.of(
                        new FreezeBought(
                                request.learner(),
                                request.id(),
                                evidence.track(),
                                limit,
                                request.when()));
            }
            case GrantFreeze(_, var evidence, var limit, var by, var reason) -> {
                requireRoom(request, evidence, limit, made);
                yield List.of(
                        new FreezeGranted(
                                request.learner(),
                                request.id(),
                                evidence.track(),
                                limit,
                                by,
                                reason,
                                request.when()));
            }
            case UseRepair(_, var evidence, var window, var interval) -> {
                requireRepairable(request, evidence, window, interval, made);
                yield List.of(
                        new RepairUsed(
                                request.learner(),
                                request.id(),
                                evidence.track(),
                                window,
                                interval,
                                request.when()));
            }
            case DeclarePause(_, var from, var to, var daysAYear) ->
                    List.of(made.pause(request, from, to, daysAYear));
            case EndPause(_, var pause) ->
                    made.isEnded(pause, request)
                            ? List.of()
                            : List.of(
                                    new PauseEnded(
                                            request.learner(),
                                            request.id(),
                                            pause,
                                            request.when()));
            case ChooseRestDays(_, var weekdays) -> {
                if (weekdays.size() > REST_DAYS) {
                    throw Refusal.conflict(
                            "too-many-rest-days", "A week has at most two days of rest.");
                }
                yield made.restDays().equals(weekdays)
                        ? List.of()
                        : List.of(
                                new RestDaysChosen(
                                        request.learner(), request.id(), weekdays, request.when()));
            }
        };
    }

    @Override
    public StreakDecisions evolve(StreakDecisions made, Decision event) {
        return made.with(event);
    }

    /** A language that is misspelt has a streak like any other; nobody would look for it there. */
    private static void requireReadable(Evidence evidence) {
        if (!evidence.isReadable()) {
            throw Refusal.conflict(
                    "nothing-to-read",
                    "There is no story in that language, and nothing was read in it.");
        }
    }

    private static void requireRoom(
            Request request, Evidence evidence, int limit, StreakDecisions made) {
        requireReadable(evidence);
        var streak = streak(evidence, made);
        if (evidence.rules().standing(streak, request.when()).freezes() >= limit) {
            throw Refusal.conflict(
                    "freeze-stock-full", "There are " + limit + " freezes, and no room for more.");
        }
    }

    private static void requireRepairable(
            Request request, Evidence evidence, int window, int interval, StreakDecisions made) {
        requireReadable(evidence);
        var repair = new Repair(request.id().toString(), request.when(), window, interval);
        evidence.rules()
                .objection(streak(evidence, made), repair)
                .ifPresent(objection -> {
                    throw switch (objection) {
                        case NOTHING_TO_REPAIR ->
                                Refusal.conflict(
                                        "nothing-to-repair",
                                        "No run is broken, or two days have been credited since.");
                        case TOO_LATE ->
                                Refusal.conflict(
                                        "too-late-to-repair",
                                        "More than " + window + " dates lie between.");
                        case REPAIRED_LATELY ->
                                Refusal.conflict(
                                        "repaired-lately",
                                        "From one repair to the next it is " + interval + " days.");
                    };
                });
    }

    private static Streak streak(Evidence evidence, StreakDecisions made) {
        var entries = new ArrayList<>(evidence.goals());
        entries.addAll(made.entries(evidence.track()));
        return Course.of(evidence.rules(), entries).streak();
    }
}
