package app.fabula.application.report;

import app.fabula.application.group.Groups;
import app.fabula.application.report.GroupReport.Member;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.DayRow;
import app.fabula.application.statistics.StatisticsDays;
import app.fabula.application.statistics.Totals;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.LearnerId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** By the statistics of each member, all of one snapshot. */
public final class GroupReporter implements GetGroupReport {
    private final Groups groups;
    private final StatisticsDays statistics;
    private final InstantSource clock;

    public GroupReporter(Groups groups, StatisticsDays statistics, InstantSource clock) {
        this.groups = groups;
        this.statistics = statistics;
        this.clock = clock;
    }

    @Override
    public Shown<GroupReport> of(GroupId group, Function<LocalDate, ReportPeriod> asked) {
        var found = groups.require(group);
        var now = clock.instant();
        var period = asked.apply(LocalDate.ofInstant(now, ZoneOffset.UTC));
        var span = period.span();
        var learners = found.value().learners();
        var members =
                statistics.read(() ->
                        learners.stream()
                                .map(learner ->
                                        member(
                                                learner,
                                                statistics.rows(learner, span.from(), span.to())))
                                .toList());
        var report = new GroupReport(found.value().name().orElse(""), period, now, members.value());
        return new Shown<>(report, Math.min(found.position(), members.position()));
    }

    private static Member member(LearnerId learner, List<DayRow> rows) {
        var totals = Totals.of(rows);
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
