package app.fabula.adapters.rest.shared;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** JSON Pointers as URI fragments (RFC 6901, section 6): {@code #/activities/0/page}. */
final class Pointer {
    private Pointer() {}

    /** Where the parser stands. */
    static String to(JsonParser parser) {
        return to(parser.streamReadContext());
    }

    static String to(@Nullable TokenStreamContext context) {
        var pointer = new StringBuilder();
        for (var at = context; at != null; at = at.getParent()) {
            pointer.insert(0, step(at));
        }
        return "#" + pointer;
    }

    static String to(JacksonException failure) {
        return "#"
                + failure.getPath().stream()
                        .map(at ->
                                at.getPropertyName() == null
                                        ? "/" + at.getIndex()
                                        : step(at.getPropertyName()))
                        .collect(Collectors.joining());
    }

    static String to(Path path) {
        var pointer = new StringBuilder("#");
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append(step(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(step(node.getName()));
            }
        }
        return pointer.toString();
    }

    /** As if the parameters were the members of a body. */
    static String ofParameter(String name) {
        return "#" + step(name);
    }

    static String step(String name) {
        return "/" + UriUtils.encode(name.replace("~", "~0").replace("/", "~1"), "UTF-8");
    }

    private static String step(TokenStreamContext at) {
        if (at.inObject() && at.currentName() != null) {
            return step(at.currentName());
        }
        return at.inArray() && at.hasCurrentIndex() ? "/" + at.getCurrentIndex() : "";
    }
}
