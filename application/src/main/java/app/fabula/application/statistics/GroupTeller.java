package app.fabula.application.statistics;

import app.fabula.application.group.Groups;
import app.fabula.application.shared.Shown;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Of who is in the group now, and so is to be seen, whenever it should have been known. */
public final class GroupTeller implements GetGroupStatistics {
    private final Groups groups;
    private final StatisticsDays days;
    private final StatisticsHistory.Source history;
    private final RuleBook rules;
    private final InstantSource clock;

    public GroupTeller(
            Groups groups,
            StatisticsDays days,
            StatisticsHistory.Source history,
            RuleBook rules,
            InstantSource clock) {
        this.groups = groups;
        this.days = days;
        this.history = history;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Shown<Answer> of(GroupId id, Question question) {
        var group = groups.require(id);
        var learners = group.value().learners();
        var members =
                question.asOf().isEmpty()
                        ? now(learners, question)
                        : then(learners, question, question.asOf().get(), group.position());
        return members.map(some -> new Answer(some, spreads(some)));
    }

    private Shown<List<Member>> now(Collection<LearnerId> learners, Question question) {
        return days.read(() -> {
            var totals =
                    days.totals(learners, question.period(), question.language(), question.story());
            return learners.stream()
                    .map(learner ->
                            new Member(learner, totals.getOrDefault(learner, Totals.NOTHING)))
                    .toList();
        });
    }

    /** From the log of one learner after the other. */
    private Shown<List<Member>> then(
            Collection<LearnerId> learners, Question question, Instant asOf, long head) {
        if (asOf.isAfter(clock.instant())) {
            throw Refusal.conflict("not-yet", "What will be known then is not known yet.");
        }
        var position = head;
        var members = new ArrayList<Member>();
        for (var learner : learners) {
            var known = history.asOf(learner, asOf);
            position = known.position();
            members.add(new Member(learner, totals(known.value(), question, asOf)));
        }
        return new Shown<>(members, position);
    }

    private Totals totals(StatisticsHistory known, Question question, Instant asOf) {
        var period = question.period();
        var rows =
                known.under(rules.at(asOf)).rows(period.from(), period.to()).stream()
                        .filter(row -> question.isAbout(row.language(), row.story()))
                        .toList();
        return Totals.of(rows).withoutHours();
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
