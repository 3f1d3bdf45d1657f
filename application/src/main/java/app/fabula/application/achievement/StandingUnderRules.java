package app.fabula.application.achievement;

import app.fabula.application.achievement.GetAchievements.Earned;
import app.fabula.application.achievement.GetAchievements.Open;
import app.fabula.application.achievement.GetAchievements.Standing;
import app.fabula.application.achievement.GetAchievements.Told;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.Attainment;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.Judging;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.achievement.RuleHistory;
import app.fabula.domain.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What one learner's deeds have come to, rule by rule. */
final class StandingUnderRules {
    private static final Comparator<Earned> EARLIEST =
            Comparator.comparing(Earned::earnedAt)
                    .thenComparing(earned -> earned.award().toString());

    private final Announcements told;
    private final List<Deed> deeds;
    private final LocalDate today;
    private final Holders holders;
    private final Map<Instant, LocalDate> days = new HashMap<>();
    private final List<Earned> earned = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    StandingUnderRules(Announcements told, List<Deed> deeds, LocalDate today, Holders holders) {
        this.told = told;
        this.deeds = deeds;
        this.today = today;
        this.holders = holders;
        deeds.forEach(deed -> days.putIfAbsent(deed.occurredAt(), deed.day()));
    }

    Standing under(AchievementRules rules) {
        rules.all().forEach(this::judge);
        earned.sort(EARLIEST);
        return new Standing(earned, open);
    }

    private void judge(RuleHistory history) {
        var judging = Judging.by(history, deeds);
        var awards = new HashMap<AwardKey, Earned>();
        judging.against(told)
                .forEach((award, now) ->
                        now.ifPresent(it ->
                                awards.put(
                                        award,
                                        earned(
                                                award,
                                                history.version(it.rule()).orElseThrow(),
                                                it.at()))));
        earned.addAll(awards.values());
        judging.attainments()
                .forEach((language, attainment) ->
                        history.newest()
                                .flatMap(form -> next(form, language, attainment, awards))
                                .ifPresent(open::add));
    }

    private Earned earned(AwardKey award, RuleForm rule, Instant at) {
        var said = told.of(award);
        var announced =
                Optional.of(new Told(said.generation(), said.recognisedAt()))
                        .filter(_ -> said.announced().at().equals(Optional.of(at)));
        var day = Optional.ofNullable(days.get(at)).orElseThrow();
        return new Earned(award, rule, at, day, announced, holders.rarity(award));
    }

    /** The first tier that the learner does not have; none of a hidden rule unknown to them. */
    private Optional<Open> next(
            RuleForm rule,
            Optional<Language> language,
            Attainment attainment,
            Map<AwardKey, Earned> awards) {
        if (rule.hidden()
                && awards.keySet().stream().noneMatch(award -> award.language().equals(language))) {
            return Optional.empty();
        }
        var current = attainment.progress(today).current();
        return IntStream.rangeClosed(1, rule.tiers().size())
                .mapToObj(tier -> new AwardKey(rule.code(), language, tier))
                .filter(award -> !awards.containsKey(award))
                .findFirst()
                .map(award -> {
                    var target = rule.tiers().get(award.tier() - 1);
                    var fraction = Math.min(1, (double) current / target);
                    return new Open(award, rule, current, target, fraction, holders.rarity(award));
                });
    }
}
