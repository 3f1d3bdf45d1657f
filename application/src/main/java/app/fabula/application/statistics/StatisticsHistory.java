package app.fabula.application.statistics;

import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was known of a learner's reading at some instant, in the order of the log.
 *
 * @param calendar of the plan then; empty before registration
 */
public record StatisticsHistory(Optional<LearnerCalendar> calendar, List<Arrival> arrivals) {
    /** Out-port: what had been recorded by that instant, and the position of the log then. */
    @FunctionalInterface
    public interface Source {
        Shown<StatisticsHistory> asOf(LearnerId learner, Instant instant);
    }

    /** An event of the log, and when it was recorded. */
    public record Noted(Object event, Instant recordedAt) {}

    public StatisticsHistory {
        arrivals = List.copyOf(arrivals);
    }

    /**
     * @param events of one learner, in the order of the log
     */
    public static StatisticsHistory of(Iterator<Noted> events) {
        var calendar = Optional.<LearnerCalendar>empty();
        var arrivals = new ArrayList<Arrival>();
        while (events.hasNext()) {
            var noted = events.next();
            if (noted.event() instanceof LearnerEvent account) {
                var plan = account.plan();
                calendar = Optional.of(new LearnerCalendar(plan.zone(), plan.rule()));
            } else if (noted.event() instanceof Evidence evidence) {
                arrivals.add(new Arrival(evidence, noted.recordedAt()));
            }
        }
        return new StatisticsHistory(calendar, arrivals);
    }

    /** What its days come to by those rules, as {@link StatisticsDays#rows}. */
    public List<DayRow> rows(StatisticsRules rules, LocalDate from, LocalDate to) {
        return under(rules).rows(from, to);
    }

    /** The same fold as that of the read model. */
    DayBook under(StatisticsRules rules) {
        var ledgers = new Ledgers(rules.completion(), Map.of());
        arrivals.forEach(ledgers::take);
        return new KnownDays(ledgers.changed(), ledgers.corrections(), rules);
    }
}
