package app.fabula.bootstrap.doctor;

import app.fabula.bootstrap.database.DatabaseFolder;
import app.fabula.bootstrap.database.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;

/** Whether the embedded PostgreSQL can start on what is there. */
record PostgresFolderCheck(DatabaseFolder folder) implements Check {
    @Override
    public Finding look() {
        if (!Files.exists(folder.data())) {
            return Finding.good("The embedded PostgreSQL has no data here yet.");
        }
        if (Files.exists(folder.unfinished())) {
            return Finding.warning(
                    "The first start of the embedded PostgreSQL was broken off or is under way: the"
                            + " next one begins again.");
        }
        if (!Files.exists(folder.password())) {
            return Finding.problem(
                    "The password of the database in %s is gone: put %s back."
                            .formatted(folder.data(), folder.password()));
        }
        return version();
    }

    private Finding version() {
        try {
            var found =
                    Integer.parseInt(Files.readString(folder.data().resolve("PG_VERSION")).strip());
            var ours = EmbeddedDatabase.MAJOR_VERSION;
            return found == ours
                    ? Finding.good("The data are of PostgreSQL %d, as embedded.".formatted(found))
                    : Finding.problem(
                            ("The data in %s are of PostgreSQL %d, and this release brings %d: use"
                                            + " the release that made them.")
                                    .formatted(folder.data(), found, ours));
        } catch (IOException | NumberFormatException e) {
            return Finding.problem(
                    ("The data in %s cannot be read as PostgreSQL's: put a backup back, or set"
                                    + " FABULA_DATA_DIR to another folder.")
                            .formatted(folder.data()));
        }
    }
}
