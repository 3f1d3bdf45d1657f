package app.fabula.application.statistics;

import app.fabula.application.group.Groups;
import app.fabula.application.shared.Shown;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Folds the log as it was then, and nothing that can change. */
public final class AnonymousTeller implements GetAnonymousWeek {
    /** From the end of the week in UTC: by then it is over everywhere, and most devices told. */
    private static final int DAYS_TO_COME_IN = 7;

    /** Nothing that is written at this instant is of that instant any more, on any instance. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private final Groups groups;
    private final StatisticsHistory.Source history;
    private final RuleBook rules;
    private final InstantSource clock;

    public AnonymousTeller(
            Groups groups, StatisticsHistory.Source history, RuleBook rules, InstantSource clock) {
        this.groups = groups;
        this.history = history;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Shown<Answer> of(GroupId id, LocalDate day) {
        var position = groups.require(id).position();
        var week = Step.Week.ISO.of(day);
        var knownAt =
                week.to().plusDays(1L + DAYS_TO_COME_IN).atStartOfDay(ZoneOffset.UTC).toInstant();
        if (clock.instant().isBefore(knownAt.plus(MARGIN))) {
            throw Refusal.conflict(
                    "not-yet", "A week is told of eight days after its end, and not before.");
        }
        var then = rules.at(knownAt);
        var totals =
                groups.find(id, knownAt).stream()
                        .flatMap(group -> group.learners().stream())
                        .flatMap(learner -> totals(learner, id, week, knownAt, then).stream())
                        .toList();
        var told = AnonymousWeek.of(totals);
        return new Shown<>(new Answer(week, knownAt, then.version(), told), position);
    }

    /** Empty for who was in another group before. */
    private Optional<Totals> totals(
            LearnerId learner, GroupId group, Period week, Instant knownAt, StatisticsRules then) {
        var known = history.asOf(learner, knownAt).value();
        return known.memberships().groups().keySet().stream()
                .findFirst()
                .filter(group::equals)
                .map(_ -> Totals.of(known.under(then).rows(week.from(), week.to())));
    }
}
