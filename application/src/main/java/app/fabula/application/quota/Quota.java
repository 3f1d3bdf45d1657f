package app.fabula.application.quota;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * So many requests, all at once or spread; what was used comes back evenly, all of it in one window
 * (a token bucket).
 *
 * @param name of the policy, as clients are told it
 * @param requests 1 to 1,000,000
 * @param window a second to a day
 */
public record Quota(String name, int requests, Duration window) {
    private static final Pattern RATE = Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,4})");
    private static final int MOST = 1_000_000;
    private static final Duration LONGEST = Duration.ofDays(1);

    public Quota {
        if (requests < 1 || requests > MOST) {
            throw new IllegalArgumentException("not 1 to 1,000,000 requests");
        }
        if (window.toSeconds() < 1 || window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("not a second to a day");
        }
    }

    /**
     * @param rate requests and seconds, as in 600/60
     * @throws IllegalArgumentException where it is not of that form
     */
    public static Quota parse(String name, String rate) {
        var matcher = RATE.matcher(rate);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not requests/seconds");
        }
        return new Quota(
                name,
                Integer.parseInt(matcher.group(1)),
                Duration.ofSeconds(Integer.parseInt(matcher.group(2))));
    }

    /** How long it takes until all is there again. */
    public Duration untilFull(long left) {
        return window.multipliedBy(requests - left).dividedBy(requests);
    }
}
