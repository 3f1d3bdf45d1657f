package app.fabula.bootstrap.doctor;

record JavaCheck(int version) implements Check {
    private static final int OLDEST = 25;

    @Override
    public Finding look() {
        return version < OLDEST
                ? Finding.problem(
                        ("Java is version %d, and Fabula needs %d or later: set JAVA_HOME to such a"
                                        + " JDK.")
                                .formatted(version, OLDEST))
                : Finding.good("Java is version %d.".formatted(version));
    }
}
