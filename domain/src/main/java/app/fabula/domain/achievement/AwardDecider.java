package app.fabula.domain.achievement;

import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.shared.Decider;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Announces each achievement of a learner once. Boundary: the awards of one learner. */
public final class AwardDecider implements Decider<AnnounceAward, Set<String>, AchievementEvent> {
    @Override
    public Set<String> initial() {
        return Set.of();
    }

    @Override
    public List<AchievementEvent> decide(AnnounceAward command, Set<String> announced) {
        var code = command.award().achievement().code();
        if (announced.contains(code)) {
            return List.of();
        }
        return List.of(new AchievementAwarded(command.learner(), code, command.award().earnedAt()));
    }

    @Override
    public Set<String> evolve(Set<String> announced, AchievementEvent event) {
        return switch (event) {
            case AchievementAwarded(_, var code, _) -> {
                var more = new HashSet<>(announced);
                more.add(code);
                yield Set.copyOf(more);
            }
        };
    }
}
