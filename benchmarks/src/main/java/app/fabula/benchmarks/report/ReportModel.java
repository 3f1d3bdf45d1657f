package app.fabula.benchmarks.report;

import app.fabula.adapters.documents.ReportWriter;
import app.fabula.adapters.messaging.achievement.AchievementModule;
import app.fabula.adapters.messaging.achievement.RuleModule;
import app.fabula.adapters.messaging.learner.LoggedAccounts;
import app.fabula.adapters.messaging.report.LoggedStoryTitles;
import app.fabula.adapters.messaging.statistics.LoggedStatistics;
import app.fabula.adapters.messaging.streak.LoggedStreaks;
import app.fabula.adapters.messaging.streak.StreakModule;
import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.Announcer;
import app.fabula.application.achievement.WhenAchievementEarnedThenAnnounceIt;
import app.fabula.application.report.AnnouncedAwards;
import app.fabula.application.report.DateSpan;
import app.fabula.application.report.EarnedAchievement;
import app.fabula.application.report.EarnedAwards;
import app.fabula.application.report.GetReport;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportDocuments;
import app.fabula.application.report.ReportNow;
import app.fabula.application.report.ReportPeriod;
import app.fabula.application.report.ReportThen;
import app.fabula.application.report.Reporter;
import app.fabula.application.streak.GetStreakPeriod;
import app.fabula.application.streak.StreakKey;
import app.fabula.application.streak.StreakPeriods;
import app.fabula.application.streak.StreakSight;
import app.fabula.benchmarks.shared.BenchDatabase;
import app.fabula.benchmarks.shared.BenchLog;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.QuarantineRule;
import app.fabula.domain.streak.Track;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Reports, wired as in the application. */
final class ReportModel {
    private static final Locale READER = Locale.ENGLISH;
    private static final CompletionRule COMPLETION = CompletionRule.DEFAULT;

    private final BenchLog log;
    private final Instant now;
    private final ReadModels models;
    private final AchievementRules.Source rules;
    private final GetStreakPeriod streaks;
    private final EarnedAwards awards;
    private final GetReport reports;
    private final ReportDocuments documents = new ReportWriter();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    ReportModel(BenchDatabase database, BenchLog log, Instant now) {
        this.log = log;
        this.now = now;
        this.models = new ReadModels(database, log);
        this.rules = RuleModule.rules(log.engine(), log.types(), meters);
        var clock = InstantSource.fixed(now);
        var accounts = new LoggedAccounts(log.engine(), log.types(), log::head, meters);
        var history =
                new LoggedStreaks(
                        log.events(), StreakModule.declaredOutages(log.engine(), log.types()));
        this.streaks =
                new StreakPeriods(
                        models.streaks,
                        new StreakSight(
                                models.streaks,
                                history,
                                accounts,
                                QuarantineRule.DEFAULT.ahead(),
                                clock));
        this.awards =
                new AnnouncedAwards(
                        models.achievements,
                        AchievementModule.announcedThen(log.engine(), log.types()),
                        rules);
        this.reports =
                new Reporter(
                        accounts,
                        new ReportNow(
                                models.statistics,
                                models.readings,
                                streaks,
                                awards,
                                models.shelf,
                                clock),
                        new ReportThen(
                                new LoggedStatistics(log.events()),
                                models.rules,
                                streaks,
                                awards,
                                new LoggedStoryTitles(log.events()),
                                clock),
                        documents.languages());
    }

    void catchUp() {
        models.catchUp();
    }

    /** What all of them have earned, which is folded, too. */
    void announce(EveningReader... learners) {
        var policy =
                new WhenAchievementEarnedThenAnnounceIt(
                        new Announcer(
                                AchievementModule.announced(log.engine(), log.types(), meters),
                                rules,
                                AchievementModule.evidence(log.engine(), log.types(), meters),
                                AchievementModule.levels(log.engine(), log.types(), meters),
                                COMPLETION,
                                AchievementModule.awards(log.axon(), log.types())));
        for (var learner : learners) {
            policy.on(log.events().of("learner:" + learner.id(), 1, log.head(), 2));
        }
        catchUp();
    }

    /** The week that ends with today. */
    LearnerReport week(EveningReader learner) {
        return report(learner, Optional.empty());
    }

    /** The same, as the log has it by now. */
    LearnerReport then(EveningReader learner) {
        return report(learner, Optional.of(now));
    }

    byte[] json(EveningReader learner) {
        return JsonMapper.shared().writeValueAsBytes(week(learner));
    }

    byte[] pdf(EveningReader learner) {
        return documents.write(week(learner), ReportDocuments.Format.PDF, READER);
    }

    /** Of the week and the one before. */
    List<EarnedAchievement> awards(EveningReader learner) {
        var span = new DateSpan(days(learner).from().minusDays(7), days(learner).to());
        return awards.of(learner.id(), span, READER).value();
    }

    GetStreakPeriod.Period streak(EveningReader learner) {
        var span = days(learner);
        return streaks.of(
                        new StreakKey(learner.id(), Track.ALL),
                        span.from().minusDays(7),
                        span.to(),
                        Optional.empty())
                .value();
    }

    private LearnerReport report(EveningReader learner, Optional<Instant> asOf) {
        var span = days(learner);
        var question =
                new GetReport.Question(
                        _ -> ReportPeriod.between(span.from(), span.to()), asOf, List.of(READER));
        return reports.of(learner.id(), question).value().report();
    }

    private static DateSpan days(EveningReader learner) {
        LocalDate today = learner.today();
        return new DateSpan(today.minusDays(6), today);
    }
}
