package app.fabula.application.report;

/**
 * What came of it.
 *
 * @param storiesCompleted each once, on the day that completed it
 * @param newWords running words on pages read for the first time
 * @param daysCredited on which the daily goal was met
 * @param achievements earned
 */
public record Outcome(int storiesCompleted, int newWords, int daysCredited, int achievements) {
    public static final Outcome NONE = new Outcome(0, 0, 0, 0);
}
