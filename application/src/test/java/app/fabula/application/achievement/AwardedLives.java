package app.fabula.application.achievement;

import static app.fabula.application.progress.FactSamples.ana;

import app.fabula.application.progress.FactSamples;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Recorded;
import app.fabula.application.statistics.Arrival;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.Scope;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** One learner whose awards are announced whenever anything becomes known of them. */
public final class AwardedLives {
    private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    public final InMemoryAchievements achievements =
            new InMemoryAchievements(new InMemoryProjectionStore());
    private final InMemoryLog log = new InMemoryLog();
    private final InMemoryDecisions<AnnounceAward, Announcements, AchievementEvent> decisions =
            new InMemoryDecisions<>(new AwardDecider(), AnnounceAward::learner);
    private final WhenAchievementEarnedThenAnnounceIt policy =
            new WhenAchievementEarnedThenAnnounceIt(
                    new Announcer(
                            decisions::state,
                            rules(),
                            InMemoryAwards.evidence(log),
                            (_, _) -> Optional.empty(),
                            CompletionRule.DEFAULT,
                            decisions));

    public AwardedLives() {
        RulesOfAchievements.ofOld().forEach(this::publish);
        publish(RulesOfAchievements.pages("leafing", 1, 1, 3, 5));
        publish(perLanguage(RulesOfAchievements.pages("languages", 1, 1, 2)));
    }

    public AchievementRules.Source rules() {
        return InMemoryAwards.rules(log);
    }

    public AnnouncedThen then() {
        return InMemoryAwards.announcedThen(log);
    }

    /** Position of what happened last. */
    public long head() {
        return log.head();
    }

    public void happens(Arrival arrival) {
        var before = decisions.log.size();
        follow(arrival.evidence());
        policy.on(List.of(FactSamples.recorded(arrival.evidence())));
        List.copyOf(decisions.log.subList(before, decisions.log.size())).forEach(this::follow);
    }

    /** By all facts, judged anew. */
    public List<GetAchievements.Earned> judged() {
        var calendar = new LearnerCalendar(ZoneOffset.UTC, new DayRule(0, DailyGoal.DEFAULT));
        return new AchievementReader(
                        achievements,
                        rules(),
                        (_, _) -> Optional.empty(),
                        CompletionRule.DEFAULT,
                        Holders::none,
                        _ -> Optional.of(calendar),
                        () -> NOW)
                .of(ana)
                .value()
                .earned();
    }

    private void publish(Rule rule) {
        log.append(new RulePublished(RuleForm.of(rule), "person:tea", Instant.EPOCH));
    }

    private void follow(Object event) {
        log.append(event);
        List<Recorded> batch = List.of(FactSamples.recorded(event));
        AchievementsProjection.into(achievements).apply(batch);
    }

    private static Rule perLanguage(Rule rule) {
        return new Rule(
                rule.code(),
                rule.version(),
                rule.filter(),
                rule.measure(),
                rule.window(),
                rule.tiers(),
                Scope.PER_LANGUAGE,
                false,
                rule.texts());
    }
}
