package app.fabula.application.achievement;

import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.DayKey;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.AwardTold;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Out-port of the {@code achievements} projection. */
public interface Achievements {
    /** One award, and who may have it. */
    record Holding(LearnerId learner, AwardKey award) {}

    /**
     * What is known of one learner.
     *
     * @param facts that count, in no order
     * @param told what was announced
     */
    record Known(List<Fact> facts, Announcements told) {
        public Known {
            facts = List.copyOf(facts);
        }
    }

    /** What was done; rules are applied when somebody asks. */
    ReadModel<DayKey, FactsOfDay> days();

    /** What was announced. */
    ReadModel<Holding, AwardTold> told();

    Shown<Known> of(LearnerId learner);

    /**
     * What was announced and stands of some days, the earliest first. It costs what it finds,
     * whatever else the learner did.
     *
     * @param from the first day of the learner's
     * @param to the last one
     */
    Shown<List<AwardedOn>> awarded(LearnerId learner, LocalDate from, LocalDate to);

    /**
     * Learners who did anything, in an order that stays.
     *
     * @param after the one before; empty for the first
     */
    List<LearnerId> active(Optional<LearnerId> after, int limit);

    /** Looks at everybody: for who remembers it for a while. */
    Holders holders();
}
