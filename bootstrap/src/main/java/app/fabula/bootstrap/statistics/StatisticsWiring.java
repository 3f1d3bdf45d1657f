package app.fabula.bootstrap.statistics;

import app.fabula.adapters.messaging.statistics.LoggedStatistics;
import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.statistics.JdbcStatisticsDays;
import app.fabula.application.group.Groups;
import app.fabula.application.operation.EventLog;
import app.fabula.application.shared.Cursors;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Projection;
import app.fabula.application.statistics.AnonymousTeller;
import app.fabula.application.statistics.ExplainStatistic;
import app.fabula.application.statistics.GetAnonymousWeek;
import app.fabula.application.statistics.GetGroupStatistics;
import app.fabula.application.statistics.GetStatistics;
import app.fabula.application.statistics.GroupTeller;
import app.fabula.application.statistics.RuleBook;
import app.fabula.application.statistics.StatisticsDays;
import app.fabula.application.statistics.StatisticsExplainer;
import app.fabula.application.statistics.StatisticsHistory;
import app.fabula.application.statistics.StatisticsProjection;
import app.fabula.application.statistics.StatisticsRules;
import app.fabula.application.statistics.StatisticsSight;
import app.fabula.application.statistics.StatisticsTeller;
import app.fabula.domain.progress.CompletionRule;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

@Configuration(proxyBeanMethods = false)
class StatisticsWiring {
    /** Whoever changes a rule adds it here, leaves the others, and replays the projection. */
    @Bean
    RuleBook statisticsRules(CompletionRule completion) {
        return RuleBook.of(StatisticsRules.first(completion));
    }

    @Bean
    StatisticsDays statisticsDays(JdbcOperations jdbc, Snapshots snapshots, RuleBook rules) {
        return new JdbcStatisticsDays(jdbc, snapshots, rules.current());
    }

    @Bean
    ProjectionTables statisticsTables() {
        return JdbcStatisticsDays.TABLES;
    }

    @Bean
    Projection statisticsProjection(StatisticsDays days, RuleBook rules) {
        return StatisticsProjection.into(days, rules.current());
    }

    @Bean
    StatisticsHistory.Source statisticsHistory(EventLog log) {
        return new LoggedStatistics(log);
    }

    @Bean
    StatisticsSight statisticsSight(
            StatisticsDays days,
            StatisticsHistory.Source history,
            LearnerCalendar.Source calendars,
            RuleBook rules,
            InstantSource clock) {
        return new StatisticsSight(days, history, calendars, rules, clock);
    }

    @Bean
    GetStatistics getStatistics(StatisticsSight sight) {
        return new StatisticsTeller(sight);
    }

    @Bean
    ExplainStatistic explainStatistic(StatisticsSight sight, Cursors cursors) {
        return new StatisticsExplainer(sight, cursors);
    }

    @Bean
    GetGroupStatistics getGroupStatistics(
            Groups groups,
            StatisticsDays days,
            StatisticsHistory.Source history,
            RuleBook rules,
            InstantSource clock) {
        return new GroupTeller(groups, days, history, rules, clock);
    }

    @Bean
    GetAnonymousWeek getAnonymousWeek(
            Groups groups, StatisticsHistory.Source history, RuleBook rules, InstantSource clock) {
        return new AnonymousTeller(groups, history, rules, clock);
    }
}
