package app.fabula.adapters.persistence.achievement.picture;

/** What stands for what, on all pictures; {@code achievement-legend.svg} explains them. */
enum Sign {
    COUNTS("<circle class=\"dot\" r=\"5\"/>", "counts for the rule"),
    PASSED_OVER("<circle class=\"pale\" r=\"4\"/>", "the rule does not look at it"),
    LATE("<circle class=\"late\" r=\"5\"/>", "counts, and was told later by a device"),
    VOIDED(
            "<circle class=\"gone\" r=\"6\"/><path class=\"cross\" d=\"M-4-4l8 8M4-4l-8 8\"/>",
            "counts no more: it was voided"),
    MEDAL(
            "<path class=\"ribbon\" d=\"M-5 5l-3 11 8-4 8 4-3-11z\"/><circle class=\"medal\""
                    + " r=\"10\"/>",
            "a tier, where it was earned"),
    RULE("<path class=\"act\" d=\"M0-7l7 7-7 7-7-7z\"/>", "a version of the rule is published"),
    SAID("<path class=\"said\" d=\"M-5-8v16M-5-7h11l-3 4 3 4h-11\"/>", "it is announced"),
    TAKEN_BACK("<path class=\"back\" d=\"M-5-8v16M-5-7h11l-3 4 3 4h-11\"/>", "it is taken back");

    private final String drawn;
    private final String meaning;

    Sign(String drawn, String meaning) {
        this.drawn = drawn;
        this.meaning = meaning;
    }

    /** Around (0, 0). */
    String drawn() {
        return drawn;
    }

    String meaning() {
        return meaning;
    }
}
