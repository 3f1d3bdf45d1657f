package app.fabula.application.learner;

import app.fabula.domain.shared.LearnerId;
import java.util.Arrays;

class InMemoryRegisteredLearnersTest implements RegisteredLearnersContract {
    private final InMemoryRegisteredLearners learners = new InMemoryRegisteredLearners();
    private long head;

    @Override
    public RegisteredLearners learners() {
        return learners;
    }

    @Override
    public void register(LearnerId... all) {
        Arrays.stream(all).forEach(learner -> learners.register(learner, head += 2));
    }
}
