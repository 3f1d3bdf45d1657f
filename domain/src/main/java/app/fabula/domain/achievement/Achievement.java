package app.fabula.domain.achievement;

import java.util.Arrays;

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

    /**
     * The achievement with that code.
     *
     * @throws IllegalArgumentException for a code that no achievement has
     */
    public static Achievement of(String code) {
        return Arrays.stream(values())
                .filter(achievement -> achievement.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no achievement " + code));
    }
}
