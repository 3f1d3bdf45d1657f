package app.fabula.bootstrap.doctor;

record MigrationsCheck(Migrations migrations) implements Check {
    @Override
    public Finding look() {
        if (migrations.failed().isPresent()) {
            return Finding.problem(
                    "Migration %s of the database has failed: restore a backup, or ask for help."
                            .formatted(migrations.failed().get()));
        }
        if (migrations.newest().isPresent()) {
            return Finding.problem(
                    "A newer release has migrated the database, to %s: use that release."
                            .formatted(migrations.newest().get()));
        }
        if (migrations.applied() == 0) {
            return Finding.good("The database is empty: the first start makes its tables.");
        }
        return migrations.pending() > 0
                ? Finding.warning(
                        ("The database lacks %d migrations: back it up, and the next start makes"
                                        + " them.")
                                .formatted(migrations.pending()))
                : Finding.good("The tables of the database are this release's.");
    }
}
