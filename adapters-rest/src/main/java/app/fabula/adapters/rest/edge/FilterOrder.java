package app.fabula.adapters.rest.edge;

import org.springframework.core.Ordered;

/**
 * Which filter comes before which: what costs least first. The observation that counts requests is
 * the second; who is calling is found out between {@link #STRANGERS} and {@link #QUOTAS}.
 */
final class FilterOrder {
    static final int HEADERS = Ordered.HIGHEST_PRECEDENCE;
    static final int CROSS_SITE = HEADERS + 10;
    static final int SHARING = HEADERS + 20;
    static final int SHEDDING = HEADERS + 30;
    static final int STRANGERS = HEADERS + 50;

    /** After Spring Security's, whose order is -100. */
    static final int QUOTAS = -90;

    private FilterOrder() {}
}
