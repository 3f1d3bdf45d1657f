package app.fabula.bootstrap.doctor;

record EncodingCheck(String encoding) implements Check {
    @Override
    public Finding look() {
        return encoding.equals("UTF8")
                ? Finding.good("The database keeps text in UTF8.")
                : Finding.problem(
                        ("The database keeps text in %s, which cannot hold every story: create it"
                                        + " anew with encoding 'UTF8'.")
                                .formatted(encoding));
    }
}
