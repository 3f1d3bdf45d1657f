package app.fabula.application.achievement;

/** What older releases had built in, before there were rules: an oracle for those of its codes. */
public enum Achievement {
    /** One story completed. */
    FIRST_STORY("first-story"),
    /** Five different stories completed. */
    FIVE_STORIES("five-stories"),
    /** The goal met on seven days in a row. */
    WEEK_STREAK("week-streak");

    private final String code;

    Achievement(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
