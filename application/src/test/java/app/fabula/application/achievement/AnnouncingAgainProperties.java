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
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleEvent.RuleRetired;
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
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whoever remembers what rules saw before announces what one announces who judges everything anew
 * for each batch: whatever is read, voided or comes late, in whatever order, while rules change.
 */
class AnnouncingAgainProperties {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "C1");

    private final InMemoryLog log = new InMemoryLog();
    private final InMemoryDecisions<AnnounceAward, Announcements, AchievementEvent> again =
            new InMemoryDecisions<>(new AwardDecider(), AnnounceAward::learner);
    private final InMemoryDecisions<AnnounceAward, Announcements, AchievementEvent> anew =
            new InMemoryDecisions<>(new AwardDecider(), AnnounceAward::learner);
    private final Announcer remembering = announcer(again);

    @Property(tries = 300)
    void judging_what_changed_is_judging_everything(@ForAll Random chance) {
        new AnnouncingAgainProperties().live(chance);
    }

    /** A log of its own for each try. */
    private void live(Random chance) {
        var rules = new ArrayList<>(ManyRules.all());
        rules.forEach(this::publish);
        var arrivals = arrivals(chance);
        while (!arrivals.isEmpty()) {
            var batch = arrivals.subList(0, Math.min(arrivals.size(), 1 + chance.nextInt(4)));
            batch.forEach(log::append);
            announce(remembering, batch);
            announce(announcer(anew), batch);
            assertThat(again.log).isEqualTo(anew.log);
            batch.clear();
            if (chance.nextInt(5) == 0) {
                change(rules, chance);
            }
        }
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

    /** Another version, or the end of a rule. */
    private void change(List<Rule> rules, Random chance) {
        if (rules.isEmpty()) {
            return;
        }
        var rule = rules.remove(chance.nextInt(rules.size()));
        if (chance.nextInt(3) == 0) {
            log.append(new RuleRetired(rule.code(), "person:tea", "Enough.", Instant.EPOCH));
            return;
        }
        var next = ManyRules.raised(rule, rule.version() + 1, chance.nextInt(3));
        publish(next);
        rules.add(next);
    }

    private void publish(Rule rule) {
        log.append(new RulePublished(RuleForm.of(rule), "person:tea", Instant.EPOCH));
    }

    private static void announce(Announcer announcer, List<Evidence> batch) {
        new WhenAchievementEarnedThenAnnounceIt(announcer)
                .on(batch.stream().map(FactSamples::recorded).toList());
    }

    private Announcer announcer(
            InMemoryDecisions<AnnounceAward, Announcements, AchievementEvent> decisions) {
        return new Announcer(
                (LearnerId learner) -> decisions.state(learner),
                InMemoryAwards.rules(log),
                InMemoryAwards.evidence(log),
                (story, _) ->
                        Optional.of(LEVELS.get((int) story.value().getLeastSignificantBits() - 1)),
                CompletionRule.DEFAULT,
                decisions);
    }
}
