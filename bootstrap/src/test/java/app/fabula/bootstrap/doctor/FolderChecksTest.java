package app.fabula.bootstrap.doctor;

import static app.fabula.bootstrap.doctor.Verdict.GOOD;
import static app.fabula.bootstrap.doctor.Verdict.PROBLEM;
import static app.fabula.bootstrap.doctor.Verdict.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.database.DatabaseFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data folder, and the embedded PostgreSQL in it. */
class FolderChecksTest {
    @TempDir Path here;

    @Test
    void a_folder_that_is_not_there_is_made_by_the_first_start_and_not_by_the_doctor() {
        var folder = here.resolve("some/data");

        assertThat(new DataFolderCheck(folder).look().verdict()).isEqualTo(GOOD);
        assertThat(folder.getParent()).doesNotExist();
    }

    @Test
    void a_file_is_no_folder_and_none_can_be_made_in_it() throws IOException {
        var file = Files.writeString(here.resolve("data"), "a file");

        assertThat(new DataFolderCheck(file).look().verdict()).isEqualTo(PROBLEM);
        assertThat(new DataFolderCheck(file.resolve("in/it")).look().verdict()).isEqualTo(PROBLEM);
    }

    @Test
    void others_should_not_look_into_it() throws IOException {
        var folder = Files.createDirectory(here.resolve("data"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThat(new DataFolderCheck(folder).look().verdict()).isEqualTo(GOOD);

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
        assertThat(new DataFolderCheck(folder).look().verdict()).isEqualTo(WARNING);
    }

    @Test
    void data_of_this_release_with_their_password_are_good() throws IOException {
        assertThat(postgres().look().verdict()).isEqualTo(GOOD);
        layOut("18");
        assertThat(postgres().look())
                .isEqualTo(Finding.good("The data are of PostgreSQL 18, as embedded."));
    }

    @Test
    void data_of_another_version_or_of_none_are_a_problem() throws IOException {
        layOut("17");
        assertThat(postgres().look().verdict()).isEqualTo(PROBLEM);
        assertThat(postgres().look().sentence()).contains("PostgreSQL 17", "brings 18");

        Files.delete(here.resolve("postgres/PG_VERSION"));
        assertThat(postgres().look().verdict()).isEqualTo(PROBLEM);
    }

    @Test
    void data_without_their_password_are_a_problem() throws IOException {
        layOut("18");
        Files.delete(here.resolve("postgres.password"));

        assertThat(postgres().look().verdict()).isEqualTo(PROBLEM);
        assertThat(postgres().look().sentence()).contains("postgres.password");
    }

    @Test
    void half_a_first_start_is_begun_again() throws IOException {
        layOut("18");
        Files.writeString(here.resolve("postgres.unfinished"), "");

        assertThat(postgres().look().verdict()).isEqualTo(WARNING);
    }

    @Test
    void a_postgresql_without_an_instance_was_left_behind() {
        var some = Optional.of(ProcessHandle.current());

        assertThat(new PostgresProcessCheck(some, true).look().verdict()).isEqualTo(GOOD);
        assertThat(new PostgresProcessCheck(some, false).look().verdict()).isEqualTo(WARNING);
        assertThat(new PostgresProcessCheck(Optional.empty(), false).look().verdict())
                .isEqualTo(GOOD);
        assertThat(new PostgresProcessCheck(Optional.empty(), true).look().verdict())
                .isEqualTo(WARNING);
    }

    private PostgresFolderCheck postgres() {
        return new PostgresFolderCheck(DatabaseFolder.in(here));
    }

    private void layOut(String version) throws IOException {
        Files.createDirectories(here.resolve("postgres"));
        Files.writeString(here.resolve("postgres/PG_VERSION"), version + "\n");
        Files.writeString(here.resolve("postgres.password"), "secret");
    }
}
