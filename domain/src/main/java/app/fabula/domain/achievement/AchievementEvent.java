package app.fabula.domain.achievement;

import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Announcements of what was earned, each once per learner, award and generation. No number is
 * computed from them.
 *
 * <p>What the first release announced has one tier, over all languages, by version 1 of its rule;
 * its generation is 0 and nobody knows when it was recognised.
 */
public sealed interface AchievementEvent {
    /** Why something is taken back. */
    enum Correction {
        /**
         * It would be earned had no fact been voided; {@code ActivityVoided} says why. That caused
         * this where it made somebody look.
         */
        FACT_VOIDED,
        /** Another fact became known, or facts are counted otherwise. */
        RECOUNTED,
        /** A release of old did not record it. */
        NOT_RECORDED
    }

    LearnerId learner();

    /** Of a rule; a later release may know more of them. */
    String code();

    /** Null where the rule is over all languages. */
    @Nullable Language language();

    /** From 1. */
    int tier();

    /** From 1: how often it has been awarded by then. */
    int generation();

    /** When the deciding fact occurred, however late it became known. */
    Instant earnedAt();

    /**
     * By which looking back it was awarded, which is told as one thing. Null where a fact brought
     * it, and where a release of old awarded it.
     */
    @Nullable UUID backfill();

    default AwardKey award() {
        return new AwardKey(code(), Optional.ofNullable(language()), tier());
    }

    /**
     * @param rule version of the rule
     * @param recognisedAt when it was noticed; null where a release of old did not record it
     */
    record AchievementAwarded(
            LearnerId learner,
            String code,
            @Nullable Language language,
            int tier,
            int generation,
            int rule,
            Instant earnedAt,
            @Nullable Instant recognisedAt,
            @Nullable UUID backfill)
            implements AchievementEvent {
        public AchievementAwarded(
                LearnerId learner,
                String code,
                @Nullable Language language,
                int tier,
                int generation,
                int rule,
                Instant earnedAt,
                @Nullable Instant recognisedAt) {
            this(learner, code, language, tier, generation, rule, earnedAt, recognisedAt, null);
        }
    }

    /**
     * Corrects what was announced before: it was earned at another time.
     *
     * @param rule version of the rule
     * @param earnedAt when the fact occurred that decides now
     * @param recognisedAt when that was noticed; null where a release of old did not record it
     */
    record AchievementRedated(
            LearnerId learner,
            String code,
            @Nullable Language language,
            int tier,
            int generation,
            int rule,
            Instant earnedAt,
            @Nullable Instant recognisedAt,
            @Nullable UUID backfill)
            implements AchievementEvent {
        public AchievementRedated(
                LearnerId learner,
                String code,
                @Nullable Language language,
                int tier,
                int generation,
                int rule,
                Instant earnedAt,
                @Nullable Instant recognisedAt) {
            this(learner, code, language, tier, generation, rule, earnedAt, recognisedAt, null);
        }
    }

    /**
     * Takes back what was announced before.
     *
     * @param earnedAt when it had been earned, as announced last
     * @param recognisedAt when that was noticed; null where a release of old did not record it
     */
    record AchievementRevoked(
            LearnerId learner,
            String code,
            @Nullable Language language,
            int tier,
            int generation,
            Instant earnedAt,
            @Nullable Instant recognisedAt,
            Correction correction,
            @Nullable UUID backfill)
            implements AchievementEvent {
        public AchievementRevoked(
                LearnerId learner,
                String code,
                @Nullable Language language,
                int tier,
                int generation,
                Instant earnedAt,
                @Nullable Instant recognisedAt,
                Correction correction) {
            this(
                    learner,
                    code,
                    language,
                    tier,
                    generation,
                    earnedAt,
                    recognisedAt,
                    correction,
                    null);
        }
    }
}
