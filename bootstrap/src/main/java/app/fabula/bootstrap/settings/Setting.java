package app.fabula.bootstrap.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything that can be set, by environment variable or in the configuration file. The one list
 * that the help, {@code docs/settings.md} and the check for misspelt names are made from.
 */
public enum Setting {
    FABULA_PORT("8080", "Port of the HTTP API; 0 takes a free one."),
    FABULA_ADDRESS(
            "127.0.0.1",
            "IP address to listen on. Beyond loopback others reach the server: put a proxy with TLS"
                    + " before it, and name your OpenID provider."),
    FABULA_DATA_DIR(
            "./data", "Folder that holds the embedded database, the log file and what is running."),
    FABULA_DATABASE_URL(
            "",
            "A PostgreSQL of yours, 15 or later, as jdbc:postgresql://host:port/name; without it"
                    + " Fabula starts its own."),
    FABULA_DATABASE_USER("", "User name at that PostgreSQL."),
    FABULA_DATABASE_PASSWORD("", "Password at that PostgreSQL; never shown, never logged."),
    FABULA_STARTER_LIBRARY("true", "Whether the stories that come with Fabula are loaded."),
    FABULA_MAX_WORDS_PER_MINUTE(
            "600", "Reading faster than this, 1 or more, does not complete a story."),
    FABULA_FREEZES("2", "How many freezes a streak may have in stock, 0 to 10."),
    FABULA_REPAIR_INTERVAL_DAYS(
            "30", "Days from one repair of a streak to the next, 0 to 365; the first is free."),
    FABULA_HOURS_TO_VOID(
            "24",
            "Hours after it was recorded in which a learner may void an activity, 0 to 8760; staff"
                    + " may at any time."),
    FABULA_QUARANTINE_LATE_DAYS(
            "14",
            "Activities that come later than so many days after they occurred, 1 to 3650, are quarantined."),
    FABULA_QUARANTINE_AHEAD_MINUTES(
            "5",
            "Activities that come more than so many minutes before they occur, 0 to 1440, are quarantined until then."),
    FABULA_OUTGOING_PRIVATE(
            "",
            "Hosts, addresses and ranges, with commas between, that Fabula may call although they"
                    + " are not public, by http too: keycloak.internal,10.1.0.0/16."),
    FABULA_OIDC_ISSUER(
            "",
            "URL of the OpenID provider that vouches for people; without it this machine does so"
                    + " itself, for development, as long as nobody else can reach it."),
    FABULA_OIDC_AUDIENCE("fabula", "What the claim aud of tokens must contain."),
    FABULA_OIDC_ROLES_CLAIM(
            "roles",
            "The claim of tokens that lists roles (learner, teacher, author, analyst, support,"
                    + " operator); a dot steps into an object, as in realm_access.roles."),
    FABULA_ENVIRONMENT(
            "dev",
            "What these servers are called in keys of services, 1 to 12 lower-case letters and"
                    + " digits; keys of other servers are refused."),
    SENTRY_DSN(
            "",
            "Where a Sentry takes reports of unexpected failures, without personal data: at a public"
                    + " address by https, or where FABULA_OUTGOING_PRIVATE allows it; has a key in"
                    + " it, never shown, never logged."),
    FABULA_SECURITY_CONTACT(
            "",
            "Whom to tell of a weakness, for /.well-known/security.txt, as a URI: mailto:…,"
                    + " https://… or tel:…; without it there is no such file."),
    FABULA_SECURITY_POLICY(
            "", "The page that says what who tells may expect, for the same file: https://…."),
    FABULA_PUBLIC_URL(
            "",
            "Where others reach this server, for badges: https://learn.example.org, also with a path,"
                    + " without a slash at its end; by http only on localhost, for trying out. Without"
                    + " it no badges are offered."),
    FABULA_BADGE_ISSUER(
            "Fabula", "Who awards badges, by a name for people, of 1 to 100 characters."),
    FABULA_HOSTS(
            "",
            "Names under which this server may be called beside those of loopback, with commas between: fabula.example,10.0.0.5."),
    FABULA_TRUSTED_PROXIES(
            "",
            "Proxies that are believed when they say for whom they call, as addresses or CIDR with commas between: 10.0.0.0/8,2001:db8::1."),
    FABULA_CORS_ORIGINS(
            "",
            "Origins whose pages may use the API in a browser, exactly as browsers write them, with commas between: https://app.example."),
    FABULA_LIMIT_READING(
            "600/60", "Requests that read, in so many seconds, for each principal; or off."),
    FABULA_LIMIT_WRITING(
            "300/60", "Requests that write, in so many seconds, for each principal; or off."),
    FABULA_LIMIT_OPERATION(
            "120/60", "Requests of operators, in so many seconds, for each principal; or off."),
    FABULA_LIMIT_ANONYMOUS(
            "120/60",
            "Requests without credentials, in so many seconds, for each address; or off."),
    FABULA_LIMIT_BAD_CREDENTIALS(
            "20/300",
            "Requests whose credentials are refused, in so many seconds, for each address; or off."),
    FABULA_REDIS_URL(
            "",
            "A Redis that counts for all instances together, as redis://:password@host:port or rediss://…; without it each counts for itself. Never shown, never logged."),
    FABULA_MAX_CONCURRENT_REQUESTS(
            "200",
            "Requests that are worked on at once, 1 to 10000; as many more wait a second at the most."),
    FABULA_CONFIG(
            "fabula.conf",
            "The configuration file, by environment only: lines NAME=value, and # comments; the"
                    + " environment wins. The default need not exist."),
    FABULA_JAVA_OPTS("", "More options for the Java virtual machine, such as -Xmx2g.");

    static final String PREFIX = "FABULA_";

    private final String defaultValue;
    private final String description;

    Setting(String defaultValue, String description) {
        this.defaultValue = defaultValue;
        this.description = description;
    }

    /** Empty where nothing is set by default. */
    public String defaultValue() {
        return defaultValue;
    }

    public String description() {
        return description;
    }

    static Optional<Setting> named(String name) {
        return Arrays.stream(values()).filter(setting -> setting.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Setting::name).toList();
    }
}
