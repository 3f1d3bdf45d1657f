package app.fabula.adapters.persistence.achievement.picture;

import static app.fabula.application.progress.FactSamples.read;

import app.fabula.application.progress.FactSamples;
import app.fabula.domain.achievement.Rule;
import app.fabula.domain.achievement.RuleEvent.RulePublished;
import app.fabula.domain.achievement.RuleForm;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Something that becomes known.
 *
 * @param event of the log
 */
record Happening(Instant knownAt, Object event) {
    static Happening published(String at, Rule rule) {
        var instant = Instant.parse(at);
        return new Happening(instant, new RulePublished(RuleForm.of(rule), "person:tea", instant));
    }

    /** A minute's page, told as it is read. */
    static Happening page(LearnerId learner, String at) {
        return of(read(learner, 1, 1, 60, at));
    }

    static Stream<Happening> pages(LearnerId learner, String... at) {
        return Stream.of(at).map(instant -> page(learner, instant));
    }

    /** Two pages within two minutes: the goal of the day. */
    static Stream<Happening> goal(LearnerId learner, String day) {
        return Stream.of(
                of(read(learner, 1, 1, 60, day + "T18:00:00Z")),
                of(read(learner, 1, 2, 60, day + "T18:01:00Z")));
    }

    /** A whole story in two minutes. */
    static Stream<Happening> story(LearnerId learner, int story, String day, int hour) {
        var time = "%sT%02d:".formatted(day, hour);
        return Stream.of(
                of(read(learner, story, 1, 60, time + "00:00Z")),
                of(read(learner, story, 2, 60, time + "01:00Z")),
                of(FactSamples.finished(learner, story, time + "02:00Z")));
    }

    static Happening of(Fact fact) {
        return new Happening(fact.occurredAt(), fact);
    }

    /** The same, told by a device that was offline. */
    Happening toldAt(String at) {
        return new Happening(Instant.parse(at), event);
    }

    Happening voidedAt(String at) {
        var fact = (Fact) event;
        var instant = Instant.parse(at);
        return new Happening(
                instant,
                new ActivityVoided(
                        fact.learner(),
                        fact.story(),
                        fact.language(),
                        fact.occurrence(),
                        ActivityVoided.Capacity.LEARNER,
                        "person:ana",
                        "My brother read it.",
                        instant));
    }
}
