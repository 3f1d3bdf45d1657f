package app.fabula.application.shared;

/** What events are tagged with, so that a decision finds just those that it must know. */
public final class Tags {
    public static final String LEARNER = "learner";
    public static final String STORY = "story";

    private Tags() {}
}
