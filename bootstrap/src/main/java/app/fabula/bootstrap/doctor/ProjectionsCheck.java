package app.fabula.bootstrap.doctor;

record ProjectionsCheck(InstanceHealth health) implements Check {
    @Override
    public Finding look() {
        if (health.degraded().isEmpty()) {
            return Finding.good("Its projections follow the log.");
        }
        var sentences = "Of its projections " + String.join(" ", health.degraded());
        return health.isFailing() ? Finding.problem(sentences) : Finding.warning(sentences);
    }
}
