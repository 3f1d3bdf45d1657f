package app.fabula.application.operation;

/**
 * Who is told of unexpected failures. An in-port for whoever meets with one, and an out-port to
 * services that keep account of them. It never throws and never waits: what cannot be told is lost,
 * and the log has it all the same.
 */
public interface ErrorReports {
    void report(Failure failure);
}
