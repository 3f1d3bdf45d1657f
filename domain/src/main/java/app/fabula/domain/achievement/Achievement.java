package app.fabula.domain.achievement;

/** What can be earned. The code is what is stored and shown. */
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
