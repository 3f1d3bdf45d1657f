package app.fabula.application.achievement;

import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.DayKey;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.AwardTold;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Achievements without a database. */
public final class InMemoryAchievements implements Achievements {
    /** By their digits, as PostgreSQL has ids in order. */
    private static final Comparator<LearnerId> ORDER = Comparator.comparing(LearnerId::toString);

    private final InMemoryReadModel<DayKey, FactsOfDay> days =
            new InMemoryReadModel<>(FactsOfDay::isEmpty);
    private final InMemoryReadModel<Holding, AwardTold> told = new InMemoryReadModel<>();
    private final ProjectionStore positions;

    public InMemoryAchievements(ProjectionStore positions) {
        this.positions = positions;
    }

    @Override
    public ReadModel<DayKey, FactsOfDay> days() {
        return days;
    }

    @Override
    public ReadModel<Holding, AwardTold> told() {
        return told;
    }

    @Override
    public Shown<Known> of(LearnerId learner) {
        var facts = new ArrayList<Fact>();
        days.states.forEach((key, day) -> {
            if (key.learner().equals(learner)) {
                facts.addAll(day.facts());
            }
        });
        var said = new HashMap<AwardKey, AwardTold>();
        told.states.forEach((key, one) -> {
            if (key.learner().equals(learner)) {
                said.put(key.award(), one);
            }
        });
        return new Shown<>(
                new Known(facts, new Announcements(said)),
                positions.position(AchievementsProjection.NAME));
    }

    @Override
    public Shown<List<AwardedOn>> awarded(LearnerId learner, LocalDate from, LocalDate to) {
        return of(learner)
                .map(known ->
                        AwardedOn.of(known.told(), known.facts()).stream()
                                .filter(awarded -> awarded.isBetween(from, to))
                                .toList());
    }

    @Override
    public List<LearnerId> active(Optional<LearnerId> after, int limit) {
        return days.states.keySet().stream()
                .map(key -> key.learner())
                .distinct()
                .sorted(ORDER)
                .filter(learner -> after.map(last -> ORDER.compare(learner, last) > 0).orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public Holders holders() {
        var active = new HashSet<LearnerId>();
        days.states.keySet().forEach(key -> active.add(key.learner()));
        var having = new HashMap<Holders.Tier, Set<LearnerId>>();
        told.states.forEach((key, one) -> {
            if (one.stands()) {
                var tier = new Holders.Tier(key.award().code(), key.award().tier());
                having.computeIfAbsent(tier, _ -> new HashSet<>()).add(key.learner());
            }
        });
        var byTier = new HashMap<Holders.Tier, Long>();
        having.forEach((tier, learners) -> byTier.put(tier, (long) learners.size()));
        return new Holders(active.size(), Map.copyOf(byTier));
    }
}
