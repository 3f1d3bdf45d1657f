package app.fabula.application.report;

import static java.util.stream.Collectors.toMap;

import app.fabula.application.group.Groups;
import app.fabula.application.report.GroupReport.Member;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.Period;
import app.fabula.application.statistics.RuleBook;
import app.fabula.application.statistics.StatisticsDays;
import app.fabula.application.statistics.StatisticsHistory;
import app.fabula.application.statistics.Totals;
import app.fabula.domain.group.Group;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * By the statistics of all members, in one read; as of then by the log of one member after the
 * other.
 */
public final class GroupReporter implements GetGroupReport {
    private final Groups groups;
    private final StatisticsDays statistics;
    private final StatisticsHistory.Source history;
    private final RuleBook rules;
    private final ToLongFunction<Instant> positionAt;
    private final InstantSource clock;

    /**
     * @param positionAt of the last event that had been recorded by an instant
     */
    public GroupReporter(
            Groups groups,
            StatisticsDays statistics,
            StatisticsHistory.Source history,
            RuleBook rules,
            ToLongFunction<Instant> positionAt,
            InstantSource clock) {
        this.groups = groups;
        this.statistics = statistics;
        this.history = history;
        this.rules = rules;
        this.positionAt = positionAt;
        this.clock = clock;
    }

    @Override
    public Shown<GroupReport> of(
            GroupId group, Function<LocalDate, ReportPeriod> asked, Optional<Instant> asOf) {
        var found = groups.require(group);
        var now = clock.instant();
        if (asOf.filter(instant -> instant.isAfter(now)).isPresent()) {
            throw Refusal.conflict("not-yet", "What will be known then is not known yet.");
        }
        var period = asked.apply(LocalDate.ofInstant(asOf.orElse(now), ZoneOffset.UTC));
        return asOf.map(instant -> then(group, period, instant))
                .orElseGet(() -> now(found, period, now));
    }

    private Shown<GroupReport> now(Shown<Group> found, ReportPeriod period, Instant now) {
        var learners = found.value().learners();
        var totals =
                statistics.read(() ->
                        statistics.totals(
                                learners, days(period), Optional.empty(), Optional.empty()));
        var position = Math.min(found.position(), totals.position());
        return new Shown<>(report(found.value(), period, now, totals.value()), position);
    }

    private Shown<GroupReport> then(GroupId id, ReportPeriod period, Instant asOf) {
        var group = groups.require(id, asOf);
        var totals =
                group.learners().stream()
                        .collect(toMap(Function.identity(), one -> totals(one, period, asOf)));
        return new Shown<>(report(group, period, asOf, totals), positionAt.applyAsLong(asOf));
    }

    private Totals totals(LearnerId learner, ReportPeriod period, Instant asOf) {
        var span = period.span();
        var known = history.asOf(learner, asOf).value();
        return Totals.of(known.rows(rules.at(asOf), span.from(), span.to()));
    }

    private static Period days(ReportPeriod period) {
        return new Period(period.span().from(), period.span().to());
    }

    private static GroupReport report(
            Group group, ReportPeriod period, Instant asOf, Map<LearnerId, Totals> totals) {
        var members =
                group.learners().stream()
                        .map(learner ->
                                member(learner, totals.getOrDefault(learner, Totals.NOTHING)))
                        .toList();
        return new GroupReport(group.name().orElse(""), period, asOf, members);
    }

    private static Member member(LearnerId learner, Totals totals) {
        var numbers = totals.numbers();
        return new Member(
                learner,
                new Effort(
                        numbers.activeSeconds(),
                        totals.daysActive(),
                        numbers.pages(),
                        numbers.words(),
                        numbers.started(),
                        numbers.reread()),
                numbers.completed());
    }
}
