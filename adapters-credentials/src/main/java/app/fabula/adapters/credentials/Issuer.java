package app.fabula.adapters.credentials;

import app.fabula.application.credential.AwardedAchievement;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/**
 * Who vouches: whoever answers at an address.
 *
 * @param base where the server is reached from outside, such as {@code https://learn.example.org},
 *     by http only on this very machine; without a slash at its end
 * @param name for people, at most 100 characters
 */
public record Issuer(URI base, String name) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");
    private static final int LONGEST_NAME = 100;

    public Issuer {
        var fits =
                isReached(base)
                        && base.getHost() != null
                        && base.getRawUserInfo() == null
                        && base.getRawQuery() == null
                        && base.getRawFragment() == null
                        && !base.toString().endsWith("/");
        if (!fits || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("nobody can vouch at " + base);
        }
    }

    /**
     * @throws IllegalArgumentException where nobody can vouch at that address
     */
    public static URI base(String text) {
        return new Issuer(URI.create(text), "Fabula").base();
    }

    /**
     * @throws IllegalArgumentException where nobody can be called so
     */
    public static String name(String text) {
        return new Issuer(URI.create("https://localhost"), text).name();
    }

    /** What others say on the way cannot be checked; on this machine nobody is on the way. */
    private static boolean isReached(URI base) {
        return "https".equals(base.getScheme())
                || ("http".equals(base.getScheme())
                        && LOOPBACK.contains(Objects.requireNonNullElse(base.getHost(), "")));
    }

    /**
     * The address as a name, by the method {@code did:web}: a port is escaped, a path has colons.
     */
    public String did() {
        return "did:web:"
                + base.getHost()
                + (base.getPort() < 0 ? "" : "%3A" + base.getPort())
                + base.getRawPath().replace('/', ':');
    }

    /** Where {@code did:web} looks for the keys. */
    public URI document() {
        return at(base.getRawPath().isEmpty() ? "/.well-known/did.json" : "/did.json");
    }

    /** Where everybody reads a status list. */
    public URI statusList(long number) {
        return at("/api/v1/credential-status/" + number);
    }

    /** A name, that need not be an address, of what a version of a rule awards. */
    URI achievement(AwardedAchievement achievement) {
        var code = URLEncoder.encode(achievement.code(), StandardCharsets.UTF_8);
        var scope = achievement.scope().map(language -> "/languages/" + language).orElse("");
        return at(
                "/achievements/%s/versions/%d%s#tier-%d"
                        .formatted(code, achievement.version(), scope, achievement.tier()));
    }

    private URI at(String path) {
        return URI.create(base + path);
    }
}
