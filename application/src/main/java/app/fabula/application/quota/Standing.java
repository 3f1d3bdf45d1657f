package app.fabula.application.quota;

import java.time.Duration;

/**
 * What is left of a quota.
 *
 * @param granted whether this request may go on
 * @param left requests that could follow at once
 * @param untilNext until one more is granted; zero where one is
 */
public record Standing(boolean granted, long left, Duration untilNext) {}
