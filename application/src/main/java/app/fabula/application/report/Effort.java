package app.fabula.application.report;

/**
 * What a learner put in, whatever came of it.
 *
 * @param daysActive on which the learner did anything
 * @param pagesRead read or read again, each once a day
 * @param wordsRead on these pages
 * @param storiesStarted opened for the first time
 * @param storiesReread begun again after they had been completed
 */
public record Effort(
        long activeSeconds,
        int daysActive,
        int pagesRead,
        int wordsRead,
        int storiesStarted,
        int storiesReread) {
    public static final Effort NONE = new Effort(0, 0, 0, 0, 0, 0);
}
