package app.fabula.adapters.rest.shared;

/**
 * {@code If-None-Match: *} with what changes something: it holds only where there is nothing yet
 * (RFC 9110, section 13.1.2).
 */
public record NothingThere() {
    static final String ASTERISK = "*";

    /**
     * @throws IllegalArgumentException for tags: who knows some sends {@code If-Match}
     */
    static NothingThere parse(String header) {
        if (!header.equals(ASTERISK)) {
            throw new IllegalArgumentException("no asterisk");
        }
        return new NothingThere();
    }
}
