package app.fabula.application.statistics;

import app.fabula.application.group.Groups;
import app.fabula.application.shared.Shown;
import app.fabula.domain.group.GroupId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

public final class GroupTeller implements GetGroupStatistics {
    private final Groups groups;
    private final StatisticsDays days;

    public GroupTeller(Groups groups, StatisticsDays days) {
        this.groups = groups;
        this.days = days;
    }

    @Override
    public Shown<Answer> of(GroupId id, Question question) {
        var learners = groups.require(id).value().learners();
        return days.read(() -> {
            var totals =
                    days.totals(learners, question.period(), question.language(), question.story());
            var members =
                    learners.stream()
                            .map(learner ->
                                    new Member(
                                            learner, totals.getOrDefault(learner, Totals.NOTHING)))
                            .toList();
            return new Answer(members, spreads(members));
        });
    }

    private static Map<Metric, Spread> spreads(List<Member> members) {
        var spreads = new EnumMap<Metric, Spread>(Metric.class);
        for (var metric : Metric.values()) {
            Spread.of(
                            members.stream()
                                    .flatMap(member -> metric.of(member.totals()).stream())
                                    .toList())
                    .ifPresent(spread -> spreads.put(metric, spread));
        }
        return spreads;
    }
}
