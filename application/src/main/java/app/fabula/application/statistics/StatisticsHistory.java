package app.fabula.application.statistics;

import app.fabula.application.group.Memberships;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.domain.group.GroupEvent.MemberEvent;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.StudyPlan;
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
 * @param plan as it was then; empty before registration
 * @param memberships the groups that the learner was in then
 */
public record StatisticsHistory(
        Optional<StudyPlan> plan, List<Arrival> arrivals, Memberships memberships) {
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

    /** Of a learner who was in no group. */
    public StatisticsHistory(Optional<StudyPlan> plan, List<Arrival> arrivals) {
        this(plan, arrivals, Memberships.none());
    }

    /**
     * @param events of one learner, in the order of the log
     */
    public static StatisticsHistory of(Iterator<Noted> events) {
        var plan = Optional.<StudyPlan>empty();
        var arrivals = new ArrayList<Arrival>();
        var memberships = Memberships.none();
        while (events.hasNext()) {
            var noted = events.next();
            if (noted.event() instanceof LearnerEvent account) {
                plan = Optional.of(account.plan());
            } else if (noted.event() instanceof Evidence evidence) {
                arrivals.add(new Arrival(evidence, noted.recordedAt()));
            } else if (noted.event() instanceof MemberEvent coming) {
                memberships = Memberships.after(memberships, coming);
            }
        }
        return new StatisticsHistory(plan, arrivals, memberships);
    }

    /** By which the learner's days went then. */
    public Optional<LearnerCalendar> calendar() {
        return plan.map(some -> new LearnerCalendar(some.zone(), some.rule()));
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
