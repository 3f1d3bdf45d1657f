package app.fabula.application.report;

import static java.util.stream.Collectors.toMap;

import app.fabula.application.catalog.StoryShelf;
import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.report.GetReport.Answer;
import app.fabula.application.report.GetReport.Question;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.StatisticsDays;
import app.fabula.application.streak.GetStreakPeriod;
import app.fabula.application.streak.StreakKey;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Track;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * By the read models. Each is asked once, whatever the length of the period, and one after the
 * other, so that no connection waits for another.
 */
public final class ReportNow implements ReportSource {
    private final StatisticsDays statistics;
    private final ReadingDays readings;
    private final GetStreakPeriod streaks;
    private final EarnedAwards awards;
    private final StoryShelf shelf;
    private final InstantSource clock;

    public ReportNow(
            StatisticsDays statistics,
            ReadingDays readings,
            GetStreakPeriod streaks,
            EarnedAwards awards,
            StoryShelf shelf,
            InstantSource clock) {
        this.statistics = statistics;
        this.readings = readings;
        this.streaks = streaks;
        this.awards = awards;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public Shown<Answer> of(
            LearnerId learner,
            LearnerAccount account,
            Question question,
            Function<Language, Locale> reader) {
        var language = reader.apply(account.plan().nativeLanguage());
        var now = clock.instant();
        var today = account.calendar().dayOf(now);
        var period = question.period().apply(today);
        var both = Findings.both(period);
        var from = both.from();
        var to = both.to();

        var rows = statistics.read(() -> statistics.rows(learner, from, to));
        var read = readings.between(learner, from, to);
        var streak = streaks.of(new StreakKey(learner, Track.ALL), from, to, Optional.empty());
        var earned = awards.of(learner, both, language);
        var titles = titles(Findings.stories(period, rows.value()));

        var findings =
                new Findings(
                        period,
                        now,
                        today,
                        rows.value(),
                        read.value(),
                        streak.value(),
                        earned.value());
        var position =
                LongStream.of(
                                rows.position(),
                                read.position(),
                                streak.position(),
                                earned.position())
                        .min()
                        .orElseThrow();
        return new Shown<>(new Answer(findings.report(titles), language), position);
    }

    private Map<StoryId, StoryTitle> titles(Set<StoryId> stories) {
        return shelf.entries(stories).stream()
                .collect(toMap(StoryShelf.Entry::story, StoryTitle::of));
    }
}
