package app.fabula.application.operation;

/** Out-port: which instances share one database. */
public interface Instances {
    /**
     * Says that this one is alive.
     *
     * @return how many are, this one among them
     */
    int alive();

    /** Says that this one is not alive any more. */
    void leave();
}
