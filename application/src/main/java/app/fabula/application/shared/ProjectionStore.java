package app.fabula.application.shared;

/** Out-port: where projections keep how far they have come. */
public interface ProjectionStore {
    /** Of the last event that the projection shows; 0 before the first. */
    long position(String projection);
}
