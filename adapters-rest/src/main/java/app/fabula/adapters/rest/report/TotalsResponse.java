package app.fabula.adapters.rest.report;

import app.fabula.application.report.DayTotals;

/**
 * What a learner did with all stories together.
 *
 * @param pagesRead read or read again, each once a day
 * @param pagesReread of these, the ones read on an earlier day too
 * @param wordsRead on the pages read
 * @param wordsReread on the pages reread
 */
record TotalsResponse(
        int pagesRead,
        int pagesReread,
        int wordsRead,
        int wordsReread,
        long activeSeconds,
        int storiesStarted,
        int storiesCompleted,
        int storiesReread) {

    static TotalsResponse of(DayTotals totals) {
        return new TotalsResponse(
                totals.pagesRead(),
                totals.pagesReread(),
                totals.wordsRead(),
                totals.wordsReread(),
                totals.activeSeconds(),
                totals.storiesStarted(),
                totals.storiesCompleted(),
                totals.storiesReread());
    }
}
