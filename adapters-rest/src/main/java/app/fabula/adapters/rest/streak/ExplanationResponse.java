package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.KebabCase;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.streak.ExplainStreakDay.Explanation;
import app.fabula.application.streak.StreakKey;
import app.fabula.domain.streak.Turn;
import app.fabula.domain.streak.Turn.Broken;
import app.fabula.domain.streak.Turn.Credited;
import app.fabula.domain.streak.Turn.Kept;
import app.fabula.domain.streak.Turn.Restored;
import app.fabula.domain.streak.Turn.Skipped;
import app.fabula.domain.streak.Turn.TooSoon;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param language left out for the streak over all of them
 * @param rule that decided
 * @param words the same for the learner
 * @param decidedBy what was recorded that decided; left out where that nothing was did
 * @param pages read or read again, each once
 * @param tooSoon goals that were met too soon after a credit elsewhere, the first ones
 * @param facts the first ones of the day, in the order of their time
 * @param factsOmitted how many there are beside these
 * @param voided what was read on that day and counts no more, the first ones to be voided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExplanationResponse(
        LocalDate date,
        @Nullable @Line(max = 35) String language,
        @Schema(
                        allowableValues = {
                            "none",
                            "credited",
                            "frozen",
                            "repaired",
                            "rest",
                            "paused",
                            "amnesty",
                            "skipped",
                            "missed",
                            "pending"
                        })
                String state,
        @Schema(
                        allowableValues = {
                            "first-credit",
                            "next-day",
                            "gap-kept",
                            "travel-forgiven",
                            "new-run",
                            "freeze-used",
                            "paused",
                            "rest-day",
                            "outage",
                            "date-skipped",
                            "run-broken",
                            "run-repaired",
                            "too-soon",
                            "later-day-credited",
                            "before-first-credit",
                            "after-break",
                            "still-open"
                        })
                String rule,
        @Line(max = 1_000) String words,
        @Nullable CauseResponse decidedBy,
        @JsonUnwrapped Decisive decisive,
        int pages,
        long activeSeconds,
        @Size(max = MOST) List<TooSoonResponse> tooSoon,
        @Size(max = MOST) List<FactResponse> facts,
        int factsOmitted,
        @Size(max = MOST) List<VoidedFactResponse> voided) {
    static final int MOST = 500;

    /**
     * What decided.
     *
     * @param creditedBy left out where the day was not credited
     * @param run with a credited day, or as it was until it broke on this one; else left out
     * @param closedAt when the day was over, of one that was missed or kept; else left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decisive(
            @Nullable CreditResponse creditedBy,
            @Nullable RunResponse run,
            @Nullable Instant closedAt) {
        private static final Decisive NOTHING = new Decisive(null, null, null);

        private static Decisive of(Turn turn) {
            return switch (turn) {
                case Credited(_, var by, var run, _) ->
                        new Decisive(CreditResponse.of(by), RunResponse.of(run), null);
                case Kept(_, _, var closed) -> new Decisive(null, null, closed);
                case Broken(_, var run, var closed) ->
                        new Decisive(null, RunResponse.of(run), closed);
                case Skipped _, Restored _, TooSoon _ -> NOTHING;
            };
        }
    }

    static ExplanationResponse of(StreakKey key, Explanation day) {
        var facts = FactResponse.of(day.practised(), MOST);
        return new ExplanationResponse(
                day.date(),
                Tracks.language(key),
                KebabCase.of(day.state()),
                KebabCase.of(Rule.of(day)),
                ExplanationWords.of(day),
                day.cause().map(CauseResponse::of).orElse(null),
                day.turn().map(Decisive::of).orElse(Decisive.NOTHING),
                day.practised().pages(),
                day.practised().activeSeconds(),
                day.tooSoon().stream().limit(MOST).map(TooSoonResponse::of).toList(),
                facts,
                day.practised().practices().size() - facts.size(),
                day.voided().stream().limit(MOST).map(VoidedFactResponse::of).toList());
    }
}
