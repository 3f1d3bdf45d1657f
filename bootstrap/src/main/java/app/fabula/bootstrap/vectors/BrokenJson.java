package app.fabula.bootstrap.vectors;

import tools.jackson.core.JacksonException;

/** Where a file stops being JSON, for whoever has to mend it. */
record BrokenJson(String file, JacksonException problem) {

    /** Too deep or too long has no place: that may be JSON, but is none that is taken. */
    String sentence() {
        var at = problem.getLocation();
        return at == null
                ? "%s cannot be read: %s.".formatted(file, why())
                : "%s is no JSON: line %d, column %d: %s."
                        .formatted(file, at.getLineNr(), at.getColumnNr(), why());
    }

    /** Without what the library says to programmers. */
    private String why() {
        var message = String.valueOf(problem.getOriginalMessage());
        var source = message.indexOf(" (start marker at");
        return source < 0 ? message : message.substring(0, source);
    }
}
