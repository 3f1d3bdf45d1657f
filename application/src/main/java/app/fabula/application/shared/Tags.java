package app.fabula.application.shared;

/** What events are tagged with, so that a decision finds just those that it must know. */
public final class Tags {
    public static final String LEARNER = "learner";
    public static final String STORY = "story";
    public static final String ACTIVITY = "activity";
    public static final String GROUP = "group";
    public static final String TEACHER = "teacher";
    public static final String API_KEY = "api-key";

    /** All keys together. */
    public static final String KEY_RING = "key-ring";

    /** A week of a learner: id, a slash, its Monday. */
    public static final String WEEK = "week";

    public static final String RULE = "rule";

    /** All rules of achievements together. */
    public static final String RULE_BOOK = "rule-book";

    private Tags() {}
}
