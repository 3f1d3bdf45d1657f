package app.fabula.application.operation;

/** Out-port: which instances share one database. */
@FunctionalInterface
public interface Instances {
    /**
     * Says that this one is alive.
     *
     * @return how many are, this one among them
     */
    int alive();
}
