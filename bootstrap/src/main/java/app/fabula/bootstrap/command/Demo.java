package app.fabula.bootstrap.command;

import app.fabula.bootstrap.demo.MadeUpLearner;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/** Sends what made-up learners do: some of them at once, each in the order of arrival. */
final class Demo {
    private static final int SENDERS = 8;
    private static final int BATCH = 200;

    private final ApiClient api;
    private final DemoTally tally;

    /** What a sender has met with ends the work of all. */
    private volatile boolean isOver;

    Demo(ApiClient api, Terminal terminal, long events) {
        this.api = api;
        this.tally = new DemoTally(terminal, events);
    }

    /**
     * @param learners asked for one after the other, as they are needed: there may be many
     */
    DemoTally run(Iterator<MadeUpLearner> learners) {
        Callable<DemoTally> sender =
                () -> {
                    send(learners);
                    return tally;
                };
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            for (var done : senders.invokeAll(Collections.nCopies(SENDERS, sender))) {
                done.get();
            }
            return tally;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CommandFailure failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(CommandFailure.FAILED, "Interrupted.", e);
        }
    }

    private void send(Iterator<MadeUpLearner> learners) {
        try {
            for (var one = next(learners); one.isPresent(); one = next(learners)) {
                send(one.get());
            }
        } catch (RuntimeException e) {
            isOver = true;
            throw e;
        }
    }

    private synchronized Optional<MadeUpLearner> next(Iterator<MadeUpLearner> learners) {
        return !isOver && learners.hasNext() ? Optional.of(learners.next()) : Optional.empty();
    }

    private void send(MadeUpLearner learner) {
        var path = "/api/v1/learners/" + learner.id();
        require(api.putPatiently(path, LearnerJson.plan(learner.plan())));
        tally.learner();
        var seen = new HashSet<String>();
        var sent = learner.sent();
        for (var from = 0; from < sent.size(); from += BATCH) {
            var some = sent.subList(from, Math.min(sent.size(), from + BATCH));
            var answer =
                    api.postPatiently(
                            path + "/activities?import=true", LearnerJson.activities(some));
            require(answer);
            for (var result : answer.body().path("results")) {
                if (seen.add(result.path("id").asString(""))) {
                    count(result);
                }
            }
        }
    }

    private void count(JsonNode result) {
        switch (result.path("outcome").asString("")) {
            case "accepted" -> tally.added();
            case "duplicate" -> tally.knownAlready();
            default -> tally.refused(result.path("detail").asString("no reason was given"));
        }
    }

    private static void require(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new CommandFailure(CommandFailure.FAILED, answer.problem());
        }
    }
}
