package app.fabula.application.operation;

/** Out-port: who would look again when a projection has been rebuilt, and shows what it came to. */
@FunctionalInterface
public interface Rebuilt {
    void rebuilt(String projection);
}
