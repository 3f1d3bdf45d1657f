package app.fabula.domain.progress;

/**
 * When a finished story counts as read.
 *
 * @param wordsPerMinute nobody reads faster than this; 600 by default
 */
public record CompletionRule(int wordsPerMinute) {
    public static final CompletionRule DEFAULT = new CompletionRule(600);

    /**
     * Whether that many words can have been read in that time: seconds are at least words / rate.
     */
    public boolean isTimeEnough(int words, long activeSeconds) {
        return activeSeconds * wordsPerMinute >= words * 60L;
    }
}
