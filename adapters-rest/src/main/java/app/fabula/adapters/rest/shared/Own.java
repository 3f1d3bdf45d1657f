package app.fabula.adapters.rest.shared;

/** What makes a thing somebody's own. The path names it, as {@code {id}}. */
public enum Own {
    /** Only a scope opens it. */
    NOTHING(""),

    /** A learner's: only a scope opens it, and to nobody their own. */
    ANOTHERS("Nobody may for themselves."),

    /** It answers about the caller alone. */
    CALLER("For every caller: the answer is about themselves."),

    /** A learner's, to be changed by that learner. */
    LEARNER("the learner."),

    /** A learner's, to be read by that learner and by who teaches a group that holds them. */
    LEARNER_AND_TEACHERS("the learner, and who teaches a group that holds the learner."),

    /** A group's, for who teaches it. */
    TEACHERS("who teaches the group.");

    private final String description;

    Own(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}
