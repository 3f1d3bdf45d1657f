package app.fabula.adapters.rest.shared;

/**
 * A parameter that is true or false, and nothing like it: the framework alone takes {@code yes}.
 */
public record Truth(boolean value) {
    static Truth parse(String text) {
        return switch (text) {
            case "true" -> new Truth(true);
            case "false" -> new Truth(false);
            default -> throw new IllegalArgumentException("neither");
        };
    }
}
