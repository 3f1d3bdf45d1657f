package app.fabula.application.statistics;

import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.GetStatistics.Question;
import app.fabula.application.statistics.GetStatistics.Rules;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Looks at a learner's days: now, by the read model; or as they were known once, by the log. */
public final class StatisticsSight {
    private final StatisticsDays days;
    private final StatisticsHistory.Source history;
    private final LearnerCalendar.Source calendars;
    private final RuleBook rules;
    private final InstantSource clock;

    public StatisticsSight(
            StatisticsDays days,
            StatisticsHistory.Source history,
            LearnerCalendar.Source calendars,
            RuleBook rules,
            InstantSource clock) {
        this.days = days;
        this.history = history;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param today of the learner; at the instant that is asked about
     * @param days by the rules that are asked for
     * @param then by the rules in force then, where those are others
     */
    record Seen(LocalDate today, DayBook days, Optional<DayBook> then) {}

    /**
     * A question, answered from one snapshot.
     *
     * @throws Refusal as {@link GetStatistics#of}
     */
    <T> Shown<T> ask(LearnerId learner, Question question, Function<Seen, T> answer) {
        return question.asOf().isEmpty()
                ? now(learner, answer)
                : then(learner, question.asOf().get(), question.rules(), answer);
    }

    private <T> Shown<T> now(LearnerId learner, Function<Seen, T> answer) {
        var today = calendars.of(learner).orElseThrow(StatisticsSight::unknown);
        var seen =
                new Seen(
                        today.dayOf(clock.instant()),
                        new LiveDays(learner, days, rules.current()),
                        Optional.empty());
        return days.read(() -> answer.apply(seen));
    }

    private <T> Shown<T> then(
            LearnerId learner, Instant asOf, Rules asked, Function<Seen, T> answer) {
        if (asOf.isAfter(clock.instant())) {
            throw Refusal.conflict("not-yet", "What will be known then is not known yet.");
        }
        var ofThen = rules.at(asOf);
        return history.asOf(learner, asOf)
                .map(known -> {
                    var calendar = known.calendar().orElseThrow(() -> notKnownThen(learner));
                    var today = calendar.dayOf(asOf);
                    var old = known.under(ofThen);
                    return answer.apply(
                            switch (asked) {
                                case OF_THEN -> new Seen(today, old, Optional.empty());
                                case CURRENT ->
                                        new Seen(
                                                today,
                                                known.under(rules.current()),
                                                Optional.of(old)
                                                        .filter(_ ->
                                                                !ofThen.equals(rules.current())));
                            });
                });
    }

    /** Whoever is known now was not known yet. */
    private Refusal notKnownThen(LearnerId learner) {
        return calendars.of(learner).isEmpty()
                ? unknown()
                : Refusal.unknown(
                        "not-registered-then", "The learner was registered later than that.");
    }

    private static Refusal unknown() {
        return Refusal.unknown("unknown-learner", "There is no learner under this id.");
    }
}
