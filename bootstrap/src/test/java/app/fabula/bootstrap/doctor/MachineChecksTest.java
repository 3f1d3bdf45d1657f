package app.fabula.bootstrap.doctor;

import static app.fabula.bootstrap.doctor.Verdict.GOOD;
import static app.fabula.bootstrap.doctor.Verdict.PROBLEM;
import static app.fabula.bootstrap.doctor.Verdict.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MachineChecksTest {
    private static final long GIGABYTE = 1L << 30;
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void java_is_recent_enough_or_not() {
        assertThat(new JavaCheck(25).look().verdict()).isEqualTo(GOOD);
        assertThat(new JavaCheck(24).look().verdict()).isEqualTo(PROBLEM);
    }

    @Test
    void memory_is_told_and_little_of_it_is_warned_of() {
        assertThat(new MemoryCheck(4, 16 * GIGABYTE, 4 * GIGABYTE).look())
                .isEqualTo(
                        Finding.good(
                                "The machine has 4 cores and 16.0 GB of memory, of which Java may"
                                        + " take 4.0 GB."));
        assertThat(new MemoryCheck(1, GIGABYTE - 1, GIGABYTE / 2).look().verdict())
                .isEqualTo(WARNING);
        assertThat(new MemoryCheck(1, GIGABYTE, GIGABYTE / 8).look().sentence())
                .contains("1 core ", "may take 128 MB", "FABULA_JAVA_OPTS");
    }

    @Test
    void few_open_files_are_warned_of() {
        assertThat(new OpenFilesCheck(OptionalLong.empty()).look().verdict()).isEqualTo(GOOD);
        assertThat(new OpenFilesCheck(OptionalLong.of(4_096)).look().verdict()).isEqualTo(GOOD);
        assertThat(new OpenFilesCheck(OptionalLong.of(1_024)).look().verdict()).isEqualTo(WARNING);
    }

    @Test
    void old_rules_of_time_zones_are_warned_of() {
        assertThat(new TimeZoneDataCheck("2025a", NOW).look().verdict()).isEqualTo(GOOD);
        assertThat(new TimeZoneDataCheck("2024b", NOW).look().verdict()).isEqualTo(WARNING);
    }

    @Test
    void a_full_disk_is_a_problem_and_a_nearly_full_one_a_warning() {
        assertThat(disk(10 * GIGABYTE)).isEqualTo(GOOD);
        assertThat(disk(GIGABYTE)).isEqualTo(WARNING);
        assertThat(disk(GIGABYTE / 8)).isEqualTo(PROBLEM);
        assertThat(DiskSpaceCheck.of(Path.of("nowhere/at/all")).free()).isPositive();
    }

    @Test
    void this_machine_can_be_looked_at() {
        var machine = Machine.here();

        assertThat(machine.java()).isGreaterThanOrEqualTo(25);
        assertThat(machine.memory()).isGreaterThan(machine.heap() / 2);
        assertThat(machine.timeZoneData()).matches("20\\d\\d[a-z]");
    }

    private static Verdict disk(long free) {
        return new DiskSpaceCheck(Path.of("data"), free).look().verdict();
    }
}
