package app.fabula.bootstrap.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A process that starts PostgreSQL, stores something, and then waits to be killed. */
final class ShortLivedFabula {
    private ShortLivedFabula() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var database = EmbeddedDatabase.start(TestFolders.in(Path.of(arguments[0])));
        Sql.run(database, "create table note (text text)");
        Sql.run(database, "insert into note values ('kept')");
        System.out.println("stored");
        System.in.read();
    }

    static Process start(Path directory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ShortLivedFabula.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
