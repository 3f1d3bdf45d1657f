package app.fabula.adapters.rest.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;

/**
 * What no request has, whatever it is about: null (what is not there is left out), NUL and half a
 * surrogate pair, which no database and no UTF-8 can hold.
 */
final class WellFormedness {
    private WellFormedness() {}

    /** Reads to the end, or until there are as many as can be told. */
    static List<Fault> faults(JsonParser parser) {
        var faults = new ArrayList<Fault>();
        for (var token = parser.nextToken();
                token != null && faults.size() < Problem.MOST_ERRORS;
                token = parser.nextToken()) {
            switch (token) {
                case VALUE_NULL ->
                        faults.add(
                                new Fault(
                                        Pointer.to(parser), "null", "Must be left out, not null."));
                case VALUE_STRING, PROPERTY_NAME -> {
                    if (!isText(parser.getString())) {
                        faults.add(
                                new Fault(
                                        Pointer.to(parser),
                                        "text",
                                        "Must not have NUL or a lone surrogate."));
                    }
                }
                default -> {}
            }
        }
        return faults;
    }

    private static boolean isText(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
