package app.fabula.application.achievement;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.FactSamples.voided;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.progress.FactSamples;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AnnounceAward;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.Earned;
import app.fabula.domain.achievement.Judging;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is read, voided or comes late, in whatever order and batches. */
class AnnouncingProperties {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<String> GRADES = List.of("A1", "A2", "B1", "C1");
    private static final LearnerDeeds.Levels LEVELS =
            (story, _) ->
                    Optional.of(GRADES.get((int) story.value().getLeastSignificantBits() - 1));

    private final InMemoryLog log = new InMemoryLog();
    private final InMemoryDecisions<AnnounceAward, Announcements, AchievementEvent> awards =
            new InMemoryDecisions<>(new AwardDecider(), AnnounceAward::learner);
    private final WhenAchievementEarnedThenAnnounceIt policy =
            new WhenAchievementEarnedThenAnnounceIt(
                    new Announcer(
                            awards::state,
                            InMemoryAwards.rules(log),
                            InMemoryAwards.evidence(log),
                            LEVELS,
                            CompletionRule.DEFAULT,
                            awards));

    AnnouncingProperties() {
        ManyRules.all()
                .forEach(rule ->
                        log.append(
                                new RulePublished(RuleForm.of(rule), "person:tea", Instant.EPOCH)));
    }

    @Property(tries = 150)
    void what_stands_in_the_end_is_what_the_facts_amount_to(@ForAll Random chance) {
        new AnnouncingProperties().live(chance);
    }

    /** A log of its own for each try. */
    private void live(Random chance) {
        var arrivals = arrivals(chance);
        while (!arrivals.isEmpty()) {
            var batch = arrivals.subList(0, Math.min(arrivals.size(), 1 + chance.nextInt(4)));
            batch.forEach(log::append);
            policy.on(batch.stream().map(FactSamples::recorded).toList());
            batch.clear();
        }
        for (var learner : List.of(ana, ben)) {
            assertThat(standing(learner)).isEqualTo(amounting(learner));
        }
    }

    private Map<AwardKey, Instant> standing(LearnerId learner) {
        var standing = new HashMap<AwardKey, Instant>();
        awards.state(learner)
                .byAward()
                .forEach((award, told) ->
                        told.announced().at().ifPresent(at -> standing.put(award, at)));
        return standing;
    }

    private Map<AwardKey, Instant> amounting(LearnerId learner) {
        var amounting = new HashMap<AwardKey, Instant>();
        var evidence = InMemoryAwards.evidence(log).of(learner);
        var deeds = LearnerDeeds.of(evidence, CompletionRule.DEFAULT, LEVELS);
        for (var rule : InMemoryAwards.rules(log).now().all()) {
            Judging.of(rule, Announcements.none(), deeds)
                    .forEach((award, earned) ->
                            earned.map(Earned::at).ifPresent(at -> amounting.put(award, at)));
        }
        return amounting;
    }

    private static List<Evidence> arrivals(Random chance) {
        var facts = new ArrayList<Fact>();
        for (var count = chance.nextInt(40); count >= 0; count--) {
            facts.add(fact(chance));
        }
        var arrivals = new ArrayList<Evidence>(facts);
        facts.stream()
                .filter(_ -> chance.nextInt(6) == 0)
                .forEach(fact -> arrivals.add(voided(fact)));
        facts.stream().filter(_ -> chance.nextInt(9) == 0).forEach(arrivals::add);
        if (chance.nextBoolean()) {
            Collections.shuffle(arrivals, chance);
        }
        return arrivals;
    }

    private static Fact fact(Random chance) {
        var learner = chance.nextInt(4) == 0 ? ben : ana;
        var story = 1 + chance.nextInt(4);
        var at =
                MONDAY.plusDays(chance.nextInt(12))
                        .atTime(chance.nextInt(24), chance.nextInt(60))
                        .toInstant(ZoneOffset.UTC)
                        .toString();
        return switch (chance.nextInt(5)) {
            case 0 -> started(learner, story, at);
            case 1 -> finished(learner, story, at);
            default -> read(learner, story, 1 + chance.nextInt(2), 60, at);
        };
    }
}
