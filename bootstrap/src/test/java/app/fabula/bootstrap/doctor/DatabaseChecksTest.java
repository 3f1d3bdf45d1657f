package app.fabula.bootstrap.doctor;

import static app.fabula.bootstrap.doctor.Verdict.GOOD;
import static app.fabula.bootstrap.doctor.Verdict.PROBLEM;
import static app.fabula.bootstrap.doctor.Verdict.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.settings.DatabaseAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseChecksTest {
    @Test
    void an_old_server_is_a_problem() {
        assertThat(new VersionCheck(150_000).look().verdict()).isEqualTo(GOOD);
        assertThat(new VersionCheck(140_020).look())
                .isEqualTo(
                        Finding.problem(
                                "The database is PostgreSQL 14, and Fabula needs 15 or later: upgrade it."));
    }

    @Test
    void whatever_may_lose_data_is_named() {
        var safe = Map.of("fsync", "on", "full_page_writes", "on");
        assertThat(new DurabilityCheck(safe).look().verdict()).isEqualTo(GOOD);

        var onZfs = Map.of("fsync", "on", "full_page_writes", "off");
        assertThat(new DurabilityCheck(onZfs).look().verdict()).isEqualTo(WARNING);

        var unsafe =
                Map.of("fsync", "off", "synchronous_commit", "local", "full_page_writes", "off");
        assertThat(new DurabilityCheck(unsafe).look().verdict()).isEqualTo(PROBLEM);
        assertThat(new DurabilityCheck(unsafe).look().sentence())
                .contains("set fsync and full_page_writes to on");
    }

    @Test
    void an_encoding_that_lacks_letters_is_a_problem() {
        assertThat(new EncodingCheck("UTF8").look().verdict()).isEqualTo(GOOD);
        assertThat(new EncodingCheck("LATIN1").look().verdict()).isEqualTo(PROBLEM);
    }

    @Test
    void a_user_without_tables_is_told_what_to_grant() {
        assertThat(new PrivilegeCheck("ana", true).look().verdict()).isEqualTo(GOOD);
        assertThat(new PrivilegeCheck("ana", false).look().verdict()).isEqualTo(PROBLEM);
        assertThat(new PrivilegeCheck("ana", false).look().sentence())
                .endsWith("grant create on schema public to ana.");
    }

    @Test
    void clocks_may_differ_a_little_either_way() {
        assertThat(new ClockCheck(Duration.ofSeconds(-2)).look().verdict()).isEqualTo(GOOD);
        assertThat(new ClockCheck(Duration.ofSeconds(3)).look().verdict()).isEqualTo(WARNING);
        assertThat(new ClockCheck(Duration.ofSeconds(-3)).look().verdict()).isEqualTo(WARNING);
    }

    @Test
    void migrations_are_done_or_to_be_done_or_beyond_this_release() {
        assertThat(migrations(7, 0, "", "")).isEqualTo(GOOD);
        assertThat(migrations(0, 7, "", "")).isEqualTo(GOOD);
        assertThat(migrations(5, 2, "", "")).isEqualTo(WARNING);
        assertThat(migrations(8, 0, "099", "")).isEqualTo(PROBLEM);
        assertThat(migrations(5, 2, "", "014")).isEqualTo(PROBLEM);
    }

    @Test
    void a_server_that_does_not_answer_is_one_problem_without_its_password() {
        var address =
                new DatabaseAddress(
                        "jdbc:postgresql://127.0.0.1:1/fabula?password=secret", "", "secret");

        assertThat(Diagnosis.of(new DatabaseChecks(address, InstantSource.system()).all()).lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("✗ The database jdbc:postgresql://127.0.0.1:1/fabula does not answer")
                .doesNotContain("secret");
    }

    private static Verdict migrations(int applied, int pending, String newest, String failed) {
        var migrations = new Migrations(applied, pending, optional(newest), optional(failed));
        return new MigrationsCheck(migrations).look().verdict();
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(version -> !version.isEmpty());
    }
}
