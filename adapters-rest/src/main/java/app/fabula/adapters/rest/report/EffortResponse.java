package app.fabula.adapters.rest.report;

import app.fabula.application.report.Effort;

/**
 * What a learner put in, whatever came of it.
 *
 * @param activeSeconds as statistics count them: of all devices together, with short pauses
 * @param daysActive on which the learner did anything
 * @param pagesRead read or read again, each once a day
 * @param wordsRead on these pages
 * @param storiesReread how often a completed story was begun again
 */
record EffortResponse(
        long activeSeconds,
        int daysActive,
        int pagesRead,
        int wordsRead,
        int storiesStarted,
        int storiesReread) {
    static EffortResponse of(Effort effort) {
        return new EffortResponse(
                effort.activeSeconds(),
                effort.daysActive(),
                effort.pagesRead(),
                effort.wordsRead(),
                effort.storiesStarted(),
                effort.storiesReread());
    }
}
