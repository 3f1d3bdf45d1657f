package app.fabula.application.statistics;

import app.fabula.application.shared.Shown;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In-port: what the learners of a group did, one by one, for who may see each of them. */
@FunctionalInterface
public interface GetGroupStatistics {
    /**
     * @param language of which alone something is asked
     * @param story of which alone something is asked
     * @param asOf when it should have been known; empty for now
     */
    record Question(
            Period period,
            Optional<Language> language,
            Optional<StoryId> story,
            Optional<Instant> asOf) {
        boolean isAbout(Language some, StoryId other) {
            return language.filter(it -> !it.equals(some)).isEmpty()
                    && story.filter(it -> !it.equals(other)).isEmpty();
        }
    }

    /**
     * @param totals without hours
     */
    record Member(LearnerId learner, Totals totals) {}

    /**
     * @param members all of today, in the order in which they came; zeros of who did nothing
     * @param spreads left out where no member has that number
     */
    record Answer(List<Member> members, Map<Metric, Spread> spreads) {}

    /**
     * @throws Refusal {@code unknown-group}; {@code not-yet} for an instant that is to come
     */
    Shown<Answer> of(GroupId group, Question question);
}
