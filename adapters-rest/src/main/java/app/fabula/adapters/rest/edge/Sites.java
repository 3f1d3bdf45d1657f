package app.fabula.adapters.rest.edge;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Under which names this server may be called, and which pages from elsewhere may call it.
 *
 * @param hosts beside those of loopback, without a port
 * @param origins scheme, host and port, as browsers write them
 */
public record Sites(Set<String> hosts, Set<String> origins) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+]");
    private static final Pattern AUTHORITY =
            Pattern.compile("(?<host>\\[[^]]*]|[^:@/]*)(:[0-9]*)?");
    private static final Pattern ORIGIN =
            Pattern.compile("https?://(?<authority>[a-z0-9.\\[\\]:-]+)");

    public Sites {
        hosts =
                Stream.concat(LOOPBACK.stream(), hosts.stream().map(Sites::host))
                        .collect(Collectors.toUnmodifiableSet());
        origins = origins.stream().map(Sites::origin).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @throws IllegalArgumentException for what is no name or address of a host
     */
    public static String host(String text) {
        var host = text.toLowerCase(Locale.ROOT);
        if (!HOST.matcher(host).matches()) {
            throw new IllegalArgumentException("not a host");
        }
        return host;
    }

    /**
     * @throws IllegalArgumentException for what no browser calls an origin; wildcards are none
     */
    public static String origin(String text) {
        var origin = URI.create(text);
        if (!ORIGIN.matcher(text).matches() || origin.getHost() == null) {
            throw new IllegalArgumentException("not an origin");
        }
        return text;
    }

    /**
     * @param authority of a Host header
     */
    boolean isOurs(String authority) {
        var matcher = AUTHORITY.matcher(authority.toLowerCase(Locale.ROOT));
        return matcher.matches() && hosts.contains(matcher.group("host"));
    }

    /** Whether it is a page of this server, by any of its names and at any of its ports. */
    boolean isOurPage(String origin) {
        var matcher = ORIGIN.matcher(origin);
        return matcher.matches() && isOurs(matcher.group("authority"));
    }

    boolean isInvited(String origin) {
        return origins.contains(origin);
    }
}
