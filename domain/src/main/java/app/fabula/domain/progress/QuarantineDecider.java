package app.fabula.domain.progress;

import app.fabula.domain.progress.Quarantine.None;
import app.fabula.domain.progress.Quarantine.Reviewed;
import app.fabula.domain.progress.Quarantine.Waiting;
import app.fabula.domain.progress.QuarantineEvent.ActivityQuarantined;
import app.fabula.domain.progress.QuarantineEvent.QuarantineDiscarded;
import app.fabula.domain.progress.QuarantineEvent.QuarantineReleased;
import app.fabula.domain.progress.QuarantineEvent.Review;
import app.fabula.domain.progress.ReviewActivity.Discard;
import app.fabula.domain.progress.ReviewActivity.Release;
import app.fabula.domain.progress.ReviewActivity.Withdraw;
import app.fabula.domain.shared.Decider;
import app.fabula.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;

/**
 * Lets an activity out of quarantine, as the fact that it is, or gives it up; once, whoever looks
 * first. Boundary: what is tagged with this learner and this activity.
 */
public final class QuarantineDecider implements Decider<ReviewActivity, Quarantine, ProgressEvent> {
    public static final String STILL_IN_THE_FUTURE = "still-in-the-future";

    @Override
    public Quarantine initial() {
        return Quarantine.none();
    }

    @Override
    public List<ProgressEvent> decide(ReviewActivity command, Quarantine quarantine) {
        return switch (quarantine) {
            case None _ -> throw unknown(command);
            case Waiting(var activity) -> review(command, activity);
            case Reviewed(_, var review) -> again(command, review);
        };
    }

    /** Facts, and what is announced, do not change it. */
    @Override
    public Quarantine evolve(Quarantine quarantine, ProgressEvent event) {
        return event instanceof QuarantineEvent own ? quarantine.after(own) : quarantine;
    }

    public static Refusal unknown() {
        return Refusal.unknown(
                "unknown-quarantined-activity", "No such activity has been quarantined.");
    }

    private static Refusal unknown(ReviewActivity command) {
        return switch (command) {
            case Release _, Discard _ -> unknown();
            case Withdraw _ -> VoidDecider.unknown();
        };
    }

    private static List<ProgressEvent> review(
            ReviewActivity command, ActivityQuarantined activity) {
        return switch (command) {
            case Release release -> release(release, activity);
            case Discard discard -> discard(discard, activity);
            case Withdraw withdraw -> {
                var age = Duration.between(activity.receivedAt(), withdraw.at());
                if (withdraw.within().filter(most -> age.compareTo(most) > 0).isPresent()) {
                    throw VoidDecider.tooLate();
                }
                yield discard(withdraw, activity);
            }
        };
    }

    private static List<ProgressEvent> discard(
            ReviewActivity command, ActivityQuarantined activity) {
        return List.of(
                new QuarantineDiscarded(
                        activity.learner(),
                        activity.story(),
                        activity.activity(),
                        command.by(),
                        command.reason(),
                        command.at()));
    }

    private static List<ProgressEvent> release(Release command, ActivityQuarantined activity) {
        if (activity.report().occurredAt().isAfter(command.at())) {
            throw Refusal.conflict(
                    STILL_IN_THE_FUTURE, "It has not happened yet, and is released once it has.");
        }
        return List.of(
                new QuarantineReleased(
                        activity.learner(),
                        activity.story(),
                        activity.activity(),
                        command.by(),
                        command.reason(),
                        command.at()),
                command.fact());
    }

    private static List<ProgressEvent> again(ReviewActivity command, Review before) {
        return switch (command) {
            case Release _ when before instanceof QuarantineDiscarded ->
                    throw Refusal.conflict("already-discarded", "It has been given up.");
            case Discard _ when before instanceof QuarantineReleased ->
                    throw Refusal.conflict("already-released", "It has been released, and counts.");
            case Release _, Discard _, Withdraw _ -> List.of();
        };
    }
}
