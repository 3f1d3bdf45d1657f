package app.fabula.bootstrap.settings;

import static app.fabula.bootstrap.settings.Setting.FABULA_ADDRESS;
import static app.fabula.bootstrap.settings.Setting.FABULA_ENVIRONMENT;
import static app.fabula.bootstrap.settings.Setting.FABULA_HOSTS;
import static app.fabula.bootstrap.settings.Setting.FABULA_OIDC_AUDIENCE;
import static app.fabula.bootstrap.settings.Setting.FABULA_OIDC_ISSUER;
import static app.fabula.bootstrap.settings.Setting.FABULA_OIDC_ROLES_CLAIM;
import static app.fabula.bootstrap.settings.Setting.FABULA_TRUSTED_PROXIES;

import app.fabula.application.access.LocalKey;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads who can reach the server, and who vouches for callers.
 *
 * @param problems are added to
 */
record AccessReader(SettingValues values, List<String> problems) {
    private static final Pattern ENVIRONMENT = Pattern.compile("[a-z0-9]{1,12}");

    AccessSettings read() {
        return new AccessSettings(
                address(),
                environment(),
                issuer(),
                values.get(FABULA_OIDC_AUDIENCE),
                values.get(FABULA_OIDC_ROLES_CLAIM),
                isFronted());
    }

    /** Nobody calls by another name, or by a proxy, but from elsewhere. */
    private boolean isFronted() {
        return !values.get(FABULA_HOSTS).isEmpty() || !values.get(FABULA_TRUSTED_PROXIES).isEmpty();
    }

    /** Not a name: what it stands for could change. */
    private InetAddress address() {
        try {
            return InetAddress.ofLiteral(values.get(FABULA_ADDRESS));
        } catch (IllegalArgumentException e) {
            problems.add(
                    "FABULA_ADDRESS is an IP address, such as 127.0.0.1 or 0.0.0.0, not '%s'."
                            .formatted(values.get(FABULA_ADDRESS)));
            return InetAddress.getLoopbackAddress();
        }
    }

    private String environment() {
        var name = values.get(FABULA_ENVIRONMENT);
        if (!ENVIRONMENT.matcher(name).matches() || name.equals(LocalKey.ENVIRONMENT)) {
            problems.add(
                    "FABULA_ENVIRONMENT is 1 to 12 lower-case letters and digits, and not 'local':"
                            + " not '%s'.".formatted(name));
        }
        return name;
    }

    private Optional<String> issuer() {
        var url = values.get(FABULA_OIDC_ISSUER);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!isUrl(url)) {
            problems.add(
                    "FABULA_OIDC_ISSUER is a URL that begins with https:// and has no query, not"
                            + " '%s'.".formatted(url));
        }
        return Optional.of(url);
    }

    /** Whether it may be called, and without TLS, is decided where it is called. */
    private static boolean isUrl(String text) {
        try {
            var uri = URI.create(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
