package app.fabula.application.operation;

/**
 * A read model and what a replay makes of the same log.
 *
 * @param position of the last event that both show
 * @param live SHA-256 of the rows, in hexadecimal
 * @param rebuilt the same of the rebuilt rows
 */
public record Comparison(String projection, long position, String live, String rebuilt) {
    public boolean isEqual() {
        return live.equals(rebuilt);
    }
}
