package app.fabula.adapters.rest.streak;

import app.fabula.adapters.rest.shared.DailyGoalBody;
import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.PracticeDay;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A page read, and what the day had come to with it.
 *
 * @param zoneId where the learner was
 * @param pagesSoFar read or read again, each once
 * @param goal in force when it occurred
 * @param met whether the day had reached that goal
 */
record FactResponse(
        UUID activityId,
        Instant occurredAt,
        @Line(max = 50) String zoneId,
        UUID storyId,
        int page,
        int activeSeconds,
        int pagesSoFar,
        long activeSecondsSoFar,
        DailyGoalBody goal,
        boolean met) {

    /** Of the first facts of a day. */
    static List<FactResponse> of(PracticeDay day, int most) {
        var practices = day.practices();
        return IntStream.rangeClosed(1, Math.min(practices.size(), most))
                .mapToObj(count -> of(practices.get(count - 1), practices.subList(0, count)))
                .toList();
    }

    private static FactResponse of(Practice fact, List<Practice> upToIt) {
        var soFar = new PracticeDay(upToIt);
        return new FactResponse(
                fact.activity(),
                fact.at(),
                fact.when().zone().getId(),
                fact.story().value(),
                fact.page(),
                fact.activeSeconds(),
                soFar.pages(),
                soFar.activeSeconds(),
                DailyGoalBody.of(fact.goal()),
                fact.goal().isMetBy(soFar.pages(), soFar.activeSeconds()));
    }
}
