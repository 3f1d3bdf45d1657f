package app.fabula.adapters.rest.shared;

import org.springframework.core.Ordered;

/**
 * Which filter comes before which: what costs least first. The observation that counts requests is
 * the second; who is calling is found out between {@link #STRANGERS} and {@link #QUOTAS}.
 */
public final class FilterOrder {
    public static final int HEADERS = Ordered.HIGHEST_PRECEDENCE;
    static final int FAILURES = HEADERS + 5;
    public static final int SHARING = HEADERS + 10;
    static final int LENGTHS = HEADERS + 15;
    static final int STRAY_CREDENTIALS = HEADERS + 20;
    public static final int CROSS_SITE = HEADERS + 30;
    public static final int SHEDDING = HEADERS + 40;
    public static final int STRANGERS = HEADERS + 50;

    /** After Spring Security's, whose order is -100. */
    public static final int QUOTAS = -90;

    /** Before whatever decodes bodies or awaits. */
    static final int IDEMPOTENCY = -50;

    static final int AWAITING = -40;
    static final int ENTITY_TAGS = -30;

    private FilterOrder() {}
}
