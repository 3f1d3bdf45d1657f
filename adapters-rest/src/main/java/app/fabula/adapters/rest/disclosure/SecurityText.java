package app.fabula.adapters.rest.disclosure;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whom to tell of a weakness, as {@code security.txt} has it (RFC 9116).
 *
 * @param contact empty where nobody is named: then there is no such file
 * @param policy what who tells may expect
 */
public record SecurityText(Optional<URI> contact, Optional<URI> policy, InstantSource clock) {
    /** The RFC wants less than a year; who keeps a copy is to look again sooner. */
    private static final Duration VALID = Duration.ofDays(90);

    private static final Set<String> WAYS = Set.of("https", "mailto", "tel");

    /**
     * @param contact as {@link #contact} reads it, or nothing
     * @param policy as {@link #policy} reads it, or nothing
     */
    public static SecurityText of(String contact, String policy, InstantSource clock) {
        return new SecurityText(
                Optional.of(contact).filter(text -> !text.isEmpty()).map(SecurityText::contact),
                Optional.of(policy).filter(text -> !text.isEmpty()).map(SecurityText::policy),
                clock);
    }

    /**
     * @throws IllegalArgumentException where it is no URI of a page, a mailbox or a telephone
     */
    public static URI contact(String text) {
        var uri = URI.create(text);
        if (!WAYS.contains(Objects.requireNonNullElse(uri.getScheme(), "")) || isNowhere(uri)) {
            throw new IllegalArgumentException("neither https, mailto nor tel");
        }
        return uri;
    }

    /**
     * @throws IllegalArgumentException where it is no URL of a page
     */
    public static URI policy(String text) {
        var uri = URI.create(text);
        if (!"https".equals(uri.getScheme()) || isNowhere(uri)) {
            throw new IllegalArgumentException("not https");
        }
        return uri;
    }

    private static boolean isNowhere(URI uri) {
        return !uri.isOpaque() && uri.getHost() == null;
    }

    /** The same all day. */
    Optional<String> text() {
        return contact.map(
                someone -> "Contact: " + someone + "\nExpires: " + expires() + "\n" + more());
    }

    private String expires() {
        return clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID).toString();
    }

    private String more() {
        return policy.map(page -> "Policy: " + page + "\n").orElse("")
                + "Preferred-Languages: en\n";
    }
}
