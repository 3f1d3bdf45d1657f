package app.fabula.application.report;

import app.fabula.application.achievement.AchievementRules;
import app.fabula.application.achievement.GetAchievements;
import app.fabula.application.operation.EventLog;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Tags;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleText;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Those that rules have found: as they find them now, or as they were announced once. */
public final class AnnouncedAwards implements EarnedAwards {
    private static final AwardDecider DECIDER = new AwardDecider();

    private final GetAchievements achievements;
    private final AchievementRules.Source rules;
    private final EventLog log;

    public AnnouncedAwards(
            GetAchievements achievements, AchievementRules.Source rules, EventLog log) {
        this.achievements = achievements;
        this.rules = rules;
        this.log = log;
    }

    @Override
    public Shown<List<EarnedAchievement>> of(LearnerId learner, Locale reader) {
        return achievements
                .of(learner)
                .map(standing ->
                        standing.earned().stream()
                                .map(earned ->
                                        called(earned.award(), earned.rule(), earned.day(), reader))
                                .toList());
    }

    @Override
    public List<EarnedAchievement> at(
            long position,
            LearnerId learner,
            Collection<? extends Evidence> evidence,
            Locale reader) {
        var days = days(evidence);
        var known = rules.now();
        return announced(position, learner).byAward().entrySet().stream()
                .flatMap(said -> {
                    var told = said.getValue();
                    var day =
                            told.announced().at().flatMap(at -> Optional.ofNullable(days.get(at)));
                    var rule = known.of(said.getKey().code()).version(told.rule());
                    return day.isPresent() && rule.isPresent()
                            ? Stream.of(called(said.getKey(), rule.get(), day.get(), reader))
                            : Stream.empty();
                })
                .toList();
    }

    private Announcements announced(long position, LearnerId learner) {
        return log.parts(Tags.LEARNER + ":" + learner, 0, position)
                .flatMap(List::stream)
                .map(Recorded::event)
                .filter(AchievementEvent.class::isInstance)
                .map(AchievementEvent.class::cast)
                .reduce(DECIDER.initial(), DECIDER::evolve, (_, last) -> last);
    }

    /** Of the learner, by the time of what was done. */
    private static Map<Instant, LocalDate> days(Collection<? extends Evidence> evidence) {
        var days = new HashMap<Instant, LocalDate>();
        for (var one : evidence) {
            if (one instanceof Fact fact) {
                days.putIfAbsent(fact.occurredAt(), fact.occurrence().day());
            }
        }
        return days;
    }

    private static EarnedAchievement called(
            AwardKey award, RuleForm rule, LocalDate day, Locale reader) {
        var text =
                Optional.ofNullable(rule.texts().get(reader.getLanguage()))
                        .or(() -> Optional.ofNullable(rule.texts().get("en")))
                        .orElseThrow();
        var target =
                NumberFormat.getIntegerInstance(reader).format(rule.tiers().get(award.tier() - 1));
        return new EarnedAchievement(
                award.code(), text.title().replace(RuleText.TARGET, target), day);
    }
}
