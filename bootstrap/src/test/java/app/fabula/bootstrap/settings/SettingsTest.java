package app.fabula.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.fabula.bootstrap.outgoing.PrivateDestinations;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final ErrorSettings NO_ERRORS = new ErrorSettings(Optional.empty());

    @TempDir Path here;

    @Test
    void without_anything_the_defaults_hold() {
        assertThat(settings(Map.of()))
                .isEqualTo(
                        new Settings(
                                8080,
                                here.resolve("data"),
                                Optional.empty(),
                                true,
                                600,
                                2,
                                30,
                                PrivateDestinations.NONE,
                                new AccessSettings(
                                        InetAddress.ofLiteral("127.0.0.1"),
                                        "dev",
                                        Optional.empty(),
                                        "fabula",
                                        "roles",
                                        false),
                                NO_ERRORS,
                                new TrafficSettings(TrafficTest.DEFAULTS)));
    }

    @Test
    void the_environment_says_what_holds() {
        var settings =
                settings(
                        Map.of(
                                "FABULA_PORT", "0",
                                "FABULA_DATA_DIR", "/srv/my fabula",
                                "FABULA_DATABASE_URL", "jdbc:postgresql://db/fabula",
                                "FABULA_DATABASE_USER", "reader",
                                "FABULA_DATABASE_PASSWORD", "#secret=",
                                "FABULA_STARTER_LIBRARY", "FALSE",
                                "FABULA_MAX_WORDS_PER_MINUTE", "450",
                                "FABULA_OUTGOING_PRIVATE", "Keycloak, 10.0.0.0/8,fd00::1/128",
                                "FABULA_JAVA_OPTS", "-Xmx2g",
                                "PATH", "/bin"));

        assertThat(settings)
                .isEqualTo(
                        new Settings(
                                0,
                                Path.of("/srv/my fabula"),
                                Optional.of(
                                        new DatabaseAddress(
                                                "jdbc:postgresql://db/fabula",
                                                "reader",
                                                "#secret=")),
                                false,
                                450,
                                2,
                                30,
                                PrivateDestinations.parse("keycloak,10.0.0.0/8,fd00::1"),
                                settings(Map.of()).access(),
                                NO_ERRORS,
                                new TrafficSettings(TrafficTest.DEFAULTS)));
    }

    @Test
    void who_can_call_is_said_by_the_environment() {
        var access =
                settings(
                                Map.of(
                                        "FABULA_ADDRESS", "::",
                                        "FABULA_ENVIRONMENT", "live",
                                        "FABULA_OIDC_ISSUER", "https://id.example/realms/fabula",
                                        "FABULA_OIDC_AUDIENCE", "app",
                                        "FABULA_OIDC_ROLES_CLAIM", "realm_access.roles"))
                        .access();

        assertThat(access)
                .isEqualTo(
                        new AccessSettings(
                                InetAddress.ofLiteral("::"),
                                "live",
                                Optional.of("https://id.example/realms/fabula"),
                                "app",
                                "realm_access.roles",
                                false));
        assertThat(access.host()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, '', true",
        "::1, '', true",
        "0.0.0.0, '', false",
        "10.0.0.1, '', false",
        "127.0.0.1, https://id.example, false"
    })
    void this_machine_vouches_for_people_only_to_itself(
            String address, String issuer, boolean does) {
        var access =
                settings(Map.of("FABULA_ADDRESS", address, "FABULA_OIDC_ISSUER", issuer)).access();

        assertThat(access.hasDevelopmentIssuer()).isEqualTo(does);
    }

    @ParameterizedTest
    @CsvSource({"FABULA_HOSTS, fabula.example", "FABULA_TRUSTED_PROXIES, 127.0.0.1"})
    void nor_does_it_to_those_who_come_through_a_proxy_on_it(String setting, String value) {
        assertThat(settings(Map.of(setting, value)).access().hasDevelopmentIssuer()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FABULA_ADDRESS, localhost",
        "FABULA_ADDRESS, 1.2.3.4.5",
        "FABULA_ENVIRONMENT, Live",
        "FABULA_ENVIRONMENT, local",
        "FABULA_OIDC_ISSUER, id.example",
        "FABULA_OIDC_ISSUER, ftp://id.example",
        "FABULA_OIDC_ISSUER, https://id.example?a=b",
        "FABULA_OIDC_ISSUER, https://me:secret@id.example"
    })
    void what_says_nothing_about_callers_is_refused(String setting, String value) {
        assertThat(problems(Map.of(setting, value))).singleElement().asString().startsWith(setting);
    }

    @Test
    void the_file_in_the_current_folder_is_read_and_the_environment_wins() throws IOException {
        Files.writeString(
                here.resolve("fabula.conf"),
                """
                # ports
                FABULA_PORT = 9000

                FABULA_MAX_WORDS_PER_MINUTE=300
                """);

        var settings = settings(Map.of("FABULA_PORT", "9001"));

        assertThat(settings.port()).isEqualTo(9001);
        assertThat(settings.maxWordsPerMinute()).isEqualTo(300);
    }

    @Test
    void another_file_can_be_named() throws IOException {
        Files.writeString(here.resolve("other.conf"), "FABULA_PORT=9000\r\n");

        assertThat(settings(Map.of("FABULA_CONFIG", "other.conf")).port()).isEqualTo(9000);
    }

    @Test
    void a_file_that_is_named_and_missing_is_a_problem() {
        assertThat(problems(Map.of("FABULA_CONFIG", "gone.conf")))
                .singleElement()
                .asString()
                .contains("gone.conf", "FABULA_CONFIG");
    }

    @Test
    void an_empty_value_counts_as_none() {
        assertThat(settings(Map.of("FABULA_DATABASE_URL", "", "FABULA_PORT", " ")))
                .isEqualTo(settings(Map.of()));
    }

    @Test
    void an_unknown_name_suggests_the_nearest_wherever_it_stands() throws IOException {
        Files.writeString(here.resolve("fabula.conf"), "FABULA_DATADIR=x\n");

        assertThat(problems(Map.of("FABULA_PROT", "1")))
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .contains("FABULA_PROT", "environment")
                                        .endsWith("did you mean FABULA_PORT?"),
                        second ->
                                assertThat(second)
                                        .contains("FABULA_DATADIR", "fabula.conf")
                                        .endsWith("did you mean FABULA_DATA_DIR?"));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() throws IOException {
        Files.writeString(
                here.resolve("fabula.conf"),
                "nonsense\nFABULA_CONFIG=x\nFABULA_PORT=1\nFABULA_PORT=2\n");

        assertThat(
                        problems(
                                Map.of(
                                        "FABULA_PORT", "65536",
                                        "FABULA_STARTER_LIBRARY", "yes",
                                        "FABULA_MAX_WORDS_PER_MINUTE", "fast",
                                        "FABULA_DATABASE_URL", "postgres://me:secret@db/fabula")))
                .hasSize(7)
                .noneMatch(problem -> problem.contains("secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "FABULA_PORT, -1",
        "FABULA_PORT, 80a",
        "FABULA_PORT, 99999999999",
        "FABULA_MAX_WORDS_PER_MINUTE, 0",
        "FABULA_MAX_WORDS_PER_MINUTE, 1.5",
        "FABULA_DATABASE_USER, me",
        "FABULA_DATABASE_PASSWORD, me",
        "FABULA_OUTGOING_PRIVATE, 10.0.0.0/33",
        "FABULA_OUTGOING_PRIVATE, 10.0.0.0/x",
        "FABULA_OUTGOING_PRIVATE, 10.0.0.256",
        "FABULA_OUTGOING_PRIVATE, https://keycloak",
        "FABULA_STARTER_LIBRARY, 1"
    })
    void a_bad_value_names_its_setting(String name, String value) {
        assertThat(problems(Map.of(name, value))).singleElement().asString().contains(name);
    }

    @Test
    void a_sentry_is_known_and_its_key_is_not_shown() {
        var settings = settings(Map.of("SENTRY_DSN", "https://secret@sentry.example/1"));

        assertThat(settings.errors().sentryDsn()).hasValue("https://secret@sentry.example/1");
        assertThat(settings.toString()).doesNotContain("secret");
        assertThat(problems(Map.of("SENTRY_DSN", "https://sentry.example/secret")))
                .singleElement()
                .asString()
                .contains("SENTRY_DSN")
                .doesNotContain("secret");
    }

    @Test
    void no_password_is_ever_shown() {
        var settings =
                settings(
                        Map.of(
                                "FABULA_DATABASE_URL",
                                "jdbc:postgresql://db/fabula?password=secret1",
                                "FABULA_DATABASE_PASSWORD",
                                "secret2"));

        assertThat(settings.toString())
                .contains("jdbc:postgresql://db/fabula")
                .doesNotContain("secret");
    }

    private Settings settings(Map<String, String> environment) {
        return Settings.from(environment, here);
    }

    private List<String> problems(Map<String, String> environment) {
        return catchThrowableOfType(InvalidSettings.class, () -> settings(environment)).problems();
    }
}
