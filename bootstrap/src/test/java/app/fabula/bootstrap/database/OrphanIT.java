package app.fabula.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed Fabula leaves behind. */
class OrphanIT {
    @TempDir Path directory;

    @Test
    void a_postgresql_that_lives_on_is_stopped_in_order_and_its_data_taken_over()
            throws IOException, SQLException, InterruptedException {
        var folder = TestFolders.in(directory);
        var killed = ShortLivedFabula.start(directory);
        assertThat(killed.inputReader().readLine()).isEqualTo("stored");
        killed.destroyForcibly().waitFor();
        var orphan = PostmasterFile.of(folder.data()).orElseThrow().process().orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(Sql.ask(database, "select text from note")).isEqualTo("kept");
        }
        assertThat(folder.log()).content().doesNotContain("was not properly shut down");
    }

    @Test
    void a_process_that_has_its_number_by_now_is_left_alone()
            throws IOException, SQLException, InterruptedException {
        var folder = TestFolders.in(directory);
        EmbeddedDatabase.start(folder).close();
        var innocent = ShortLivedFabula.start(Files.createDirectory(directory.resolve("other")));
        assertThat(innocent.inputReader().readLine()).isEqualTo("stored");
        leaveBehind(folder, innocent.pid());

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(Sql.ask(database, "select 1")).isEqualTo("1");
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly().waitFor();
            Orphan.stopOn(TestFolders.in(directory.resolve("other")).data());
        }
    }

    @Test
    void a_postgresql_of_another_directory_is_left_alone() throws IOException, SQLException {
        var folder = TestFolders.in(directory);
        EmbeddedDatabase.start(folder).close();
        var other = TestFolders.in(Files.createDirectory(directory.resolve("other")));
        try (var neighbour = EmbeddedDatabase.start(other)) {
            var pid = PostmasterFile.of(other.data()).orElseThrow().process().orElseThrow().pid();
            leaveBehind(folder, pid);

            EmbeddedDatabase.start(folder).close();

            assertThat(Sql.ask(neighbour, "select 1")).isEqualTo("1");
        }
    }

    /** As PostgreSQL writes it: number, directory, time of start, port, sockets, address. */
    private static void leaveBehind(DatabaseFolder folder, long pid) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(Long.toString(pid));
        lines.add(folder.data().toString());
        lines.add("1700000000");
        lines.add("5432");
        lines.add("");
        lines.add("127.0.0.1");
        Files.write(folder.data().resolve("postmaster.pid"), lines);
    }
}
