package app.fabula.bootstrap.doctor;

/**
 * @param version such as 150008
 */
record VersionCheck(int version) implements Check {
    private static final int OLDEST = 15;

    @Override
    public Finding look() {
        var major = version / 10_000;
        return major < OLDEST
                ? Finding.problem(
                        "The database is PostgreSQL %d, and Fabula needs %d or later: upgrade it."
                                .formatted(major, OLDEST))
                : Finding.good("The database is PostgreSQL %d.".formatted(major));
    }
}
