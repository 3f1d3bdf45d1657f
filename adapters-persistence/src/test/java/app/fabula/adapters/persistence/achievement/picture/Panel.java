package app.fabula.adapters.persistence.achievement.picture;

import app.fabula.application.achievement.CountedFacts;
import app.fabula.application.achievement.GetAchievements.Earned;
import app.fabula.application.achievement.GetAchievements.Open;
import app.fabula.application.achievement.GetAchievements.Standing;
import app.fabula.application.achievement.LearnerDeeds;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleFold;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One learner under one rule, as of an instant: asked of the product.
 *
 * @param caption what is to be seen in it
 * @param says the same as short facts, written by hand, which the product must say, too
 * @param from the first day that is drawn
 * @param to the last one
 */
record Panel(
        String caption,
        List<String> says,
        LearnerId learner,
        String code,
        LocalDate from,
        LocalDate to,
        Instant asked,
        List<Happening> tale) {

    List<Happening> known() {
        return tale.stream().filter(one -> !one.knownAt().isAfter(asked)).toList();
    }

    /** All versions, the newest last. */
    List<Rule> rules() {
        return published().stream().map(event -> event.rule().rule()).toList();
    }

    /** In the order in which that was noticed. */
    List<AchievementEvent> announced() {
        return World.until(asked, tale).announced(learner).stream()
                .filter(said -> said.code().equals(code))
                .toList();
    }

    List<Earned> earned() {
        return shown().earned().stream().filter(it -> it.award().code().equals(code)).toList();
    }

    Optional<Open> open() {
        return shown().open().stream().filter(it -> it.award().code().equals(code)).findFirst();
    }

    /** What the rule may look at: deeds of its kinds. */
    List<Deed> deeds() {
        var facts =
                CountedFacts.of(evidence().filter(one -> one.learner().equals(learner)).toList());
        var kinds = rules().getLast().filter().kinds();
        return LearnerDeeds.of(facts, CompletionRule.DEFAULT, (_, _) -> Optional.empty()).stream()
                .filter(deed -> kinds.contains(deed.kind()))
                .toList();
    }

    boolean counts(Deed deed) {
        return !RuleFold.overAll(rules().getLast(), List.of(deed)).values().isEmpty();
    }

    Stream<Evidence> evidence() {
        return known().stream()
                .map(Happening::event)
                .filter(Evidence.class::isInstance)
                .map(Evidence.class::cast);
    }

    /** What is measured, from each of these instants on: deeds, and mornings. */
    TreeMap<Instant, Long> values() {
        var values = new TreeMap<Instant, Long>();
        var deeds = deeds();
        from.datesUntil(to.plusDays(1))
                .map(day -> day.atTime(LocalTime.MIN).toInstant(ZoneOffset.UTC))
                .filter(morning -> !morning.isAfter(asked))
                .forEach(morning -> values.put(morning, value(deeds, morning)));
        deeds.forEach(deed -> values.put(deed.occurredAt(), value(deeds, deed.occurredAt())));
        return values;
    }

    /** What was found, in the form of {@link #says}. */
    List<String> found() {
        return Stream.of(
                        announced().stream().map(Words::announcement),
                        earned().stream().map(Words::earned),
                        Stream.of(open().map(Words::progress).orElse("nothing is open")))
                .flatMap(some -> some)
                .toList();
    }

    private List<RulePublished> published() {
        return known().stream()
                .map(Happening::event)
                .filter(RulePublished.class::isInstance)
                .map(RulePublished.class::cast)
                .filter(event -> event.code().equals(code))
                .toList();
    }

    private Standing shown() {
        return World.until(asked, tale).shown(learner, asked);
    }

    private long value(List<Deed> deeds, Instant at) {
        var until = deeds.stream().filter(deed -> !deed.occurredAt().isAfter(at)).toList();
        var day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return RuleFold.overAll(rules().getLast(), until).progress(day).current();
    }
}
