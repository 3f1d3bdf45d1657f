package app.fabula.adapters.rest.report;

import app.fabula.application.report.Outcome;

/**
 * What came of it.
 *
 * @param newWords on pages that had not been read on an earlier day
 * @param daysCredited on which the daily goal was met
 * @param achievements how many were earned
 */
record OutcomeResponse(int storiesCompleted, int newWords, int daysCredited, int achievements) {
    static OutcomeResponse of(Outcome outcome) {
        return new OutcomeResponse(
                outcome.storiesCompleted(),
                outcome.newWords(),
                outcome.daysCredited(),
                outcome.achievements());
    }
}
