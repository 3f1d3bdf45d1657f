package app.fabula.application.learner;

import app.fabula.domain.shared.LearnerId;
import java.util.ArrayList;
import java.util.List;

public final class InMemoryRegisteredLearners implements RegisteredLearners {
    private final List<Registered> all = new ArrayList<>();

    /**
     * @param place after all that were there before
     */
    public void register(LearnerId learner, long place) {
        all.add(new Registered(learner, place));
    }

    @Override
    public List<Registered> between(long after, long until, int limit) {
        return all.stream()
                .filter(one -> one.place() > after && one.place() <= until)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(long until) {
        return all.stream().filter(one -> one.place() <= until).count();
    }
}
