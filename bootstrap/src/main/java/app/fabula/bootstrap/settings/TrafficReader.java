package app.fabula.bootstrap.settings;

import static app.fabula.bootstrap.settings.Setting.FABULA_BADGE_ISSUER;
import static app.fabula.bootstrap.settings.Setting.FABULA_CORS_ORIGINS;
import static app.fabula.bootstrap.settings.Setting.FABULA_HOSTS;
import static app.fabula.bootstrap.settings.Setting.FABULA_LIMIT_ANONYMOUS;
import static app.fabula.bootstrap.settings.Setting.FABULA_LIMIT_BAD_CREDENTIALS;
import static app.fabula.bootstrap.settings.Setting.FABULA_LIMIT_OPERATION;
import static app.fabula.bootstrap.settings.Setting.FABULA_LIMIT_READING;
import static app.fabula.bootstrap.settings.Setting.FABULA_LIMIT_WRITING;
import static app.fabula.bootstrap.settings.Setting.FABULA_MAX_CONCURRENT_REQUESTS;
import static app.fabula.bootstrap.settings.Setting.FABULA_PUBLIC_URL;
import static app.fabula.bootstrap.settings.Setting.FABULA_REDIS_URL;
import static app.fabula.bootstrap.settings.Setting.FABULA_SECURITY_CONTACT;
import static app.fabula.bootstrap.settings.Setting.FABULA_SECURITY_POLICY;
import static app.fabula.bootstrap.settings.Setting.FABULA_TRUSTED_PROXIES;

import app.fabula.adapters.credentials.Issuer;
import app.fabula.adapters.quotas.SteadyQuotas;
import app.fabula.adapters.rest.disclosure.SecurityText;
import app.fabula.adapters.rest.edge.Network;
import app.fabula.adapters.rest.edge.Places;
import app.fabula.adapters.rest.edge.Policies;
import app.fabula.adapters.rest.edge.Sites;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Checks each value by those who will read it. */
record TrafficReader(SettingValues values, List<String> problems) {

    TrafficSettings read() {
        var properties = new HashMap<String, String>();
        take(properties, "fabula.hosts", FABULA_HOSTS, each(Sites::host));
        take(properties, "fabula.cors-origins", FABULA_CORS_ORIGINS, each(Sites::origin));
        take(properties, "fabula.trusted-proxies", FABULA_TRUSTED_PROXIES, each(Network::parse));
        take(
                properties,
                "fabula.max-concurrent-requests",
                FABULA_MAX_CONCURRENT_REQUESTS,
                Places::parse);
        take(properties, "fabula.limit.reading", FABULA_LIMIT_READING, TrafficReader::rate);
        take(properties, "fabula.limit.writing", FABULA_LIMIT_WRITING, TrafficReader::rate);
        take(properties, "fabula.limit.operation", FABULA_LIMIT_OPERATION, TrafficReader::rate);
        take(properties, "fabula.limit.anonymous", FABULA_LIMIT_ANONYMOUS, TrafficReader::rate);
        take(
                properties,
                "fabula.limit.bad-credentials",
                FABULA_LIMIT_BAD_CREDENTIALS,
                TrafficReader::rate);
        take(properties, "fabula.redis-url", FABULA_REDIS_URL, SteadyQuotas::check);
        take(properties, "fabula.security.contact", FABULA_SECURITY_CONTACT, SecurityText::contact);
        take(properties, "fabula.security.policy", FABULA_SECURITY_POLICY, SecurityText::policy);
        take(properties, "fabula.public-url", FABULA_PUBLIC_URL, TrafficReader::publicUrl);
        take(properties, "fabula.badge-issuer", FABULA_BADGE_ISSUER, Issuer::name);
        return new TrafficSettings(properties);
    }

    /** Quotes no value: there may be a password in it. */
    private void take(
            Map<String, String> properties,
            String property,
            Setting setting,
            Consumer<String> check) {
        var value = values.get(setting);
        if (value.isEmpty()) {
            return;
        }
        try {
            check.accept(value);
            properties.put(property, value);
        } catch (IllegalArgumentException e) {
            problems.add("%s cannot be read: %s".formatted(setting, setting.description()));
        } catch (Misread e) {
            problems.add("%s %s".formatted(setting, e.why));
        }
    }

    /** Says what is wrong without saying what was written. */
    private static final class Misread extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String why;

        Misread(String why, Throwable cause) {
            super(why, cause);
            this.why = why;
        }
    }

    private static final Pattern HERE_OR_SAFE =
            Pattern.compile("https://|http://(localhost|127\\.0\\.0\\.1)([:/]|$)");

    private static void publicUrl(String value) {
        try {
            Issuer.base(value);
        } catch (IllegalArgumentException e) {
            throw new Misread(whyNot(value), e);
        }
    }

    private static String whyNot(String url) {
        var faults = new ArrayList<String>();
        if (!HERE_OR_SAFE.matcher(url).lookingAt()) {
            faults.add("does not begin with https:// (http:// is for localhost alone)");
        }
        if (url.endsWith("/")) {
            faults.add("has a slash at its end");
        }
        return faults.isEmpty()
                ? "is no address of a server: a host, perhaps a port and a path, and nothing else."
                : String.join(", and ", faults) + ".";
    }

    private static void rate(String value) {
        Policies.policy("", value);
    }

    private static Consumer<String> each(Consumer<String> check) {
        return list -> List.of(list.split(",", -1)).forEach(part -> check.accept(part.strip()));
    }
}
