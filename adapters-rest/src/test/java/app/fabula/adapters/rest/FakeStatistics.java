package app.fabula.adapters.rest;

import app.fabula.application.group.Groups;
import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.AnonymousWeek;
import app.fabula.application.statistics.Arrival;
import app.fabula.application.statistics.ExplainStatistic;
import app.fabula.application.statistics.GetAnonymousWeek;
import app.fabula.application.statistics.GetGroupStatistics;
import app.fabula.application.statistics.GetStatistics;
import app.fabula.application.statistics.GroupTeller;
import app.fabula.application.statistics.InMemoryStatisticsDays;
import app.fabula.application.statistics.Metric;
import app.fabula.application.statistics.RuleBook;
import app.fabula.application.statistics.StatisticsExplainer;
import app.fabula.application.statistics.StatisticsHistory;
import app.fabula.application.statistics.StatisticsProjection;
import app.fabula.application.statistics.StatisticsRules;
import app.fabula.application.statistics.StatisticsSight;
import app.fabula.application.statistics.StatisticsTeller;
import app.fabula.application.statistics.Step;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A learner has read two pages on a Monday, and the first again, which was told the day after. */
@Configuration(proxyBeanMethods = false)
class FakeStatistics {
    private static final Language SPANISH = new Language("es");
    private static final LearnerCalendar BERLIN =
            new LearnerCalendar(ZoneId.of("Europe/Berlin"), new DayRule(4, DailyGoal.pages(5)));
    private static final StudyPlan PLAN =
            new StudyPlan(BERLIN.zone(), List.of(SPANISH), new Language("en"), BERLIN.rule());
    private static final RuleBook RULES =
            RuleBook.of(StatisticsRules.first(CompletionRule.DEFAULT));
    private static final List<Arrival> ARRIVALS =
            List.of(
                    known(started(1, "2026-03-02T09:00:00Z"), "2026-03-02T09:05:00Z"),
                    known(read(2, 1, "2026-03-02T09:00:30Z"), "2026-03-02T09:05:00Z"),
                    known(read(3, 2, "2026-03-02T09:01:00Z"), "2026-03-02T09:05:00Z"),
                    known(read(4, 1, "2026-03-02T18:00:00Z"), "2026-03-03T06:00:00Z"));

    private final InMemoryStatisticsDays days =
            new InMemoryStatisticsDays(
                    new InMemoryProjectionStore().comeTo(StatisticsProjection.NAME, 86),
                    RULES.current());
    private final StatisticsSight sight =
            new StatisticsSight(
                    days,
                    FakeStatistics::asOf,
                    learner -> Optional.of(BERLIN).filter(_ -> learner.equals(Ids.LEARNER)),
                    RULES,
                    () -> FakeStreaks.NOW);

    FakeStatistics() {
        var projection = StatisticsProjection.into(days, RULES.current());
        ARRIVALS.forEach(arrival -> projection.apply(List.of(recorded(arrival))));
    }

    private static Shown<StatisticsHistory> asOf(LearnerId learner, Instant instant) {
        var isKnown = learner.equals(Ids.LEARNER) && !instant.isBefore(FakeStreaks.REGISTERED);
        return new Shown<>(
                new StatisticsHistory(
                        Optional.of(PLAN).filter(_ -> isKnown),
                        ARRIVALS.stream()
                                .filter(arrival -> !arrival.recordedAt().isAfter(instant))
                                .toList()),
                85);
    }

    @Bean
    GetStatistics getStatistics() {
        return new StatisticsTeller(sight);
    }

    @Bean
    ExplainStatistic explainStatistic() {
        return new StatisticsExplainer(sight, new InMemoryCursors());
    }

    @Bean
    GetGroupStatistics getGroupStatistics(Groups groups) {
        return new GroupTeller(groups, days, FakeStatistics::asOf, RULES, () -> FakeStreaks.NOW);
    }

    @Bean
    GetAnonymousWeek getAnonymousWeek(Groups groups) {
        return (group, day) -> {
            groups.require(group);
            if (day.isAfter(LocalDate.parse("2026-06-30"))) {
                throw Refusal.conflict("not-yet", "It is told of later.");
            }
            return new Shown<>(
                    new GetAnonymousWeek.Answer(
                            Step.Week.ISO.of(day),
                            Instant.parse("2026-03-16T00:00:00Z"),
                            1,
                            new AnonymousWeek(
                                    OptionalInt.of(7),
                                    Map.of(
                                            Metric.ACTIVE_TIME, BigDecimal.valueOf(1_240),
                                            Metric.PAGES, BigDecimal.valueOf(31),
                                            Metric.WORDS, BigDecimal.valueOf(1_904),
                                            Metric.READING_SPEED, BigDecimal.valueOf(92),
                                            Metric.DAYS_ACTIVE, BigDecimal.valueOf(4)))),
                    87);
        };
    }

    private static Arrival known(Fact fact, String recordedAt) {
        return new Arrival(fact, Instant.parse(recordedAt));
    }

    private static Recorded recorded(Arrival arrival) {
        var id = new UUID(9, 1);
        return new Recorded(id, 7, arrival.evidence(), "", arrival.recordedAt(), id);
    }

    private static Fact started(int number, String at) {
        return new StoryStarted(Ids.LEARNER, Ids.STORY, 1, SPANISH, occurrence(number, at));
    }

    private static Fact read(int number, int page, String at) {
        return new PageRead(
                Ids.LEARNER, Ids.STORY, 1, SPANISH, page, 60, 10, occurrence(number, at));
    }

    private static Occurrence occurrence(int number, String at) {
        return new Occurrence(
                new UUID(0x0197f1c56f5e7c11L, 0xa5a53f2f3d2b9d00L + number),
                Instant.parse(at),
                BERLIN.zone(),
                "phone",
                BERLIN.rule());
    }
}
