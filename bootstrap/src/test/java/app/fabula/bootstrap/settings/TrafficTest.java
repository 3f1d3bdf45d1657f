package app.fabula.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call, from where and how often. */
class TrafficTest {
    static final Map<String, String> DEFAULTS =
            Map.of(
                    "fabula.limit.reading", "600/60",
                    "fabula.limit.writing", "300/60",
                    "fabula.limit.operation", "120/60",
                    "fabula.limit.anonymous", "120/60",
                    "fabula.limit.bad-credentials", "20/300",
                    "fabula.badge-issuer", "Fabula",
                    "fabula.max-concurrent-requests", "200");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FABULA_HOSTS | fabula.example, 10.0.0.5,[2001:db8::1]",
                "FABULA_TRUSTED_PROXIES | 10.0.0.0/8, 2001:db8::/32,192.0.2.1",
                "FABULA_CORS_ORIGINS | https://app.example, http://localhost:5173",
                "FABULA_LIMIT_READING | off",
                "FABULA_LIMIT_WRITING | 10/1",
                "FABULA_LIMIT_OPERATION | 1/86400",
                "FABULA_LIMIT_ANONYMOUS | 1000000/60",
                "FABULA_LIMIT_BAD_CREDENTIALS | 5/60",
                "FABULA_REDIS_URL | redis://:secret@redis.example:6379/1",
                "FABULA_SECURITY_CONTACT | mailto:security@fabula.example",
                "FABULA_SECURITY_CONTACT | https://fabula.example/report",
                "FABULA_SECURITY_CONTACT | tel:+49-30-901820",
                "FABULA_SECURITY_POLICY | https://fabula.example/security",
                "FABULA_PUBLIC_URL | https://learn.example.org",
                "FABULA_PUBLIC_URL | https://example.org:8443/apps/fabula",
                "FABULA_PUBLIC_URL | http://localhost:8080",
                "FABULA_PUBLIC_URL | http://127.0.0.1:8080",
                "FABULA_BADGE_ISSUER | Escuela de Ana",
                "FABULA_MAX_CONCURRENT_REQUESTS | 10000"
            })
    void what_can_be_read_is_handed_on_as_it_is(String name, String value) {
        assertThat(settings(name, value).traffic().properties()).containsValue(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FABULA_SECURITY_CONTACT | security@fabula.example",
                "FABULA_SECURITY_CONTACT | http://fabula.example/report",
                "FABULA_SECURITY_CONTACT | https:///report",
                "FABULA_SECURITY_POLICY | mailto:security@fabula.example",
                "FABULA_PUBLIC_URL | https://learn.example.org/",
                "FABULA_PUBLIC_URL | http://learn.example.org",
                "FABULA_PUBLIC_URL | http://localhost.example.org",
                "FABULA_PUBLIC_URL | https://learn.example.org?a=b",
                "FABULA_PUBLIC_URL | https://me:secret@learn.example.org",
                "FABULA_PUBLIC_URL | learn.example.org",
                "FABULA_PUBLIC_URL | https:learn.example.org",
                "FABULA_HOSTS | https://fabula.example",
                "FABULA_HOSTS | fabula.example:8080",
                "FABULA_HOSTS | *",
                "FABULA_TRUSTED_PROXIES | proxy.example",
                "FABULA_TRUSTED_PROXIES | 10.0.0.0/33",
                "FABULA_TRUSTED_PROXIES | 10.0.0.0/",
                "FABULA_TRUSTED_PROXIES | 10.0.0.0/8,,",
                "FABULA_CORS_ORIGINS | *",
                "FABULA_CORS_ORIGINS | null",
                "FABULA_CORS_ORIGINS | https://*.example",
                "FABULA_CORS_ORIGINS | https://app.example/",
                "FABULA_CORS_ORIGINS | app.example",
                "FABULA_LIMIT_READING | 600",
                "FABULA_LIMIT_WRITING | 0/60",
                "FABULA_LIMIT_OPERATION | none",
                "FABULA_LIMIT_ANONYMOUS | 60/0",
                "FABULA_LIMIT_BAD_CREDENTIALS | many",
                "FABULA_REDIS_URL | http://:secret@redis.example",
                "FABULA_MAX_CONCURRENT_REQUESTS | 0",
                "FABULA_MAX_CONCURRENT_REQUESTS | 10001"
            })
    void what_cannot_is_told_by_its_name(String name, String value) {
        var invalid = catchThrowableOfType(InvalidSettings.class, () -> settings(name, value));

        assertThat(invalid.problems())
                .singleElement()
                .asString()
                .startsWith(name)
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://example.org/ | does not begin with https:// (http:// is for localhost"
                        + " alone), and has a slash at its end.",
                "http://example.org | does not begin with https:// (http:// is for localhost"
                        + " alone).",
                "http://localhost:8080/ | has a slash at its end.",
                "https://learn.example.org?a=b | is no address of a server: a host, perhaps a port"
                        + " and a path, and nothing else."
            })
    void what_is_wrong_with_the_public_url_is_said(String value, String why) {
        var invalid =
                catchThrowableOfType(
                        InvalidSettings.class, () -> settings("FABULA_PUBLIC_URL", value));

        assertThat(invalid.problems()).containsExactly("FABULA_PUBLIC_URL " + why);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1_000})
    void a_name_of_who_awards_badges_fits_on_one(int length) {
        var name = "x".repeat(length);

        assertThat(
                        catchThrowableOfType(
                                        InvalidSettings.class,
                                        () -> settings("FABULA_BADGE_ISSUER", name))
                                .problems())
                .singleElement()
                .asString()
                .startsWith("FABULA_BADGE_ISSUER")
                .doesNotContain(name);
    }

    @Test
    void the_password_of_redis_is_never_shown() {
        assertThat(settings("FABULA_REDIS_URL", "redis://:secret@redis.example").toString())
                .doesNotContain("secret");
    }

    private static Settings settings(String name, String value) {
        return Settings.from(Map.of(name, value), Path.of("").toAbsolutePath());
    }
}
