package app.fabula.application.operation;

/**
 * Something that nobody expected.
 *
 * @param cause whose messages may be about a person: they go to the log and nowhere else
 * @param route the method and the path as it is declared, such as {@code GET /api/v1/stories/{id}}
 * @param traceId under which the log has it, 32 hexadecimal digits
 */
public record Failure(Throwable cause, String route, String traceId) {}
