package app.fabula.application.report;

/**
 * What a learner did on a day, or on some days, with all stories together.
 *
 * @param pagesRead read or read again, each once a day
 * @param pagesReread of these, the ones read on an earlier day too
 */
public record DayTotals(
        int pagesRead,
        int pagesReread,
        int wordsRead,
        int wordsReread,
        long activeSeconds,
        int storiesStarted,
        int storiesCompleted,
        int storiesReread) {
    public static final DayTotals NOTHING = new DayTotals(0, 0, 0, 0, 0, 0, 0, 0);

    public DayTotals plus(DayTotals other) {
        return new DayTotals(
                pagesRead + other.pagesRead,
                pagesReread + other.pagesReread,
                wordsRead + other.wordsRead,
                wordsReread + other.wordsReread,
                activeSeconds + other.activeSeconds,
                storiesStarted + other.storiesStarted,
                storiesCompleted + other.storiesCompleted,
                storiesReread + other.storiesReread);
    }
}
