package app.fabula.adapters.rest.achievement;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.adapters.rest.shared.Prose;
import app.fabula.application.achievement.TrialOutcome;
import app.fabula.application.achievement.TryRules.Trial;
import app.fabula.application.job.Job;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial of a version of a rule.
 *
 * @param rule its code
 * @param done how many learners have been looked at
 * @param total how many there are, as counted at the beginning; left out before
 * @param failed how many of them were passed over, and are in no number of the outcome: it failed
 *     for them, and for others it did not
 * @param outcome left out until all have been looked at
 * @param error why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrialResponse(
        UUID id,
        @Line(max = 60) String rule,
        int version,
        @Schema(allowableValues = {"queued", "running", "done", "stopped", "failed"}) String state,
        long done,
        @Nullable Long total,
        long failed,
        @Nullable Outcome outcome,
        Instant createdAt,
        Instant updatedAt,
        @Nullable @Prose(max = 10_000) String error) {

    /**
     * What publishing would mean, in learners.
     *
     * @param gain who would be awarded something that they do not have
     * @param wouldHaveLost who have something that they would not have earned by it; they keep it
     * @param tiers of which there is anything to tell; also ones that the version does not have
     */
    @Schema(name = "TrialOutcome")
    record Outcome(
            long gain, long wouldHaveLost, @Size(max = MOST_TIERS) List<OutcomeOfTier> tiers) {
        /** Of any version. */
        private static final int MOST_TIERS = 20;

        private static Outcome of(TrialOutcome outcome) {
            return new Outcome(
                    outcome.gain(),
                    outcome.wouldHaveLost(),
                    outcome.tiers().entrySet().stream()
                            .map(tier ->
                                    new OutcomeOfTier(
                                            tier.getKey(),
                                            tier.getValue().gain(),
                                            tier.getValue().wouldHaveLost()))
                            .toList());
        }
    }

    /** The same of one tier, in whatever language it is. */
    record OutcomeOfTier(int tier, long gain, long wouldHaveLost) {}

    static TrialResponse of(Trial trial) {
        var job = trial.job();
        return new TrialResponse(
                job.id(),
                trial.rule().code(),
                trial.rule().version(),
                KebabCase.of(job.state()),
                job.done(),
                job.total().orElse(null),
                job.failed(),
                job.state() == Job.State.DONE ? Outcome.of(trial.outcome()) : null,
                job.createdAt(),
                job.updatedAt(),
                job.error().orElse(null));
    }
}
