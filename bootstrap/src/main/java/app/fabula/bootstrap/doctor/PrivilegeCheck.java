package app.fabula.bootstrap.doctor;

record PrivilegeCheck(String user, boolean mayCreateTables) implements Check {
    @Override
    public Finding look() {
        return mayCreateTables
                ? Finding.good("The database user %s may create tables.".formatted(user))
                : Finding.problem(
                        ("The database user %s may not create tables: grant create on schema public"
                                        + " to %s.")
                                .formatted(user, user));
    }
}
