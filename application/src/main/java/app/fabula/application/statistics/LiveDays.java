package app.fabula.application.statistics;

import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.List;

/** Days of one learner as the read model has them now. */
record LiveDays(LearnerId learner, StatisticsDays days, StatisticsRules rules) implements DayBook {
    @Override
    public List<DayRow> rows(LocalDate from, LocalDate to) {
        return days.rows(learner, from, to);
    }

    @Override
    public DayLedger ledger(LocalDate day) {
        return days.ledger(new LearnerDay(learner, day));
    }

    @Override
    public List<Correction> corrections(LocalDate from, LocalDate to) {
        return days.corrections(learner, from, to);
    }
}
