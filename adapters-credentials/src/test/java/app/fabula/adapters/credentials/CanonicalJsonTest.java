package app.fabula.adapters.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalJsonTest {
    /** The example of RFC 8785, section 3.2.3. */
    @Test
    void members_are_sorted_by_utf_16() {
        var names = Stream.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6");

        assertThat(CanonicalJson.text(names.collect(Collectors.toMap(name -> name, _ -> 0))))
                .isEqualTo(
                        "{\"\\r\":0,\"1\":0,\"\u0080\":0,\"\u00f6\":0,\"\u20ac\":0,"
                                + "\"\ud83d\ude00\":0,\"\ufb33\":0}");
    }

    /** The string of RFC 8785, section 3.2.2, and what else ECMAScript has a letter for. */
    @Test
    void strings_are_escaped_where_they_must_be_and_nowhere_else() {
        assertThat(CanonicalJson.text(Map.of("s", "\u20ac$\u000f\nA'B\"\\\\\"/\b\t\f\r\u2028<")))
                .isEqualTo("{\"s\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\u2028<\"}");
    }

    @Test
    void objects_and_arrays_keep_no_room() {
        var object = Map.of("b", List.of(1, "x", List.of(), Map.of()), "a", 1_772_442_000L);

        assertThat(CanonicalJson.text(object))
                .isEqualTo("{\"a\":1772442000,\"b\":[1,\"x\",[],{}]}");
        assertThat(CanonicalJson.text(Map.of())).isEqualTo("{}");
    }

    static Stream<Object> strangers() {
        return Stream.of(0.5, true, 1L << 53, -(1L << 53), "\ud83d", "\ude00\ud83d", List.of('c'));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void what_has_no_such_form_is_refused(Object stranger) {
        assertThatThrownBy(() -> CanonicalJson.text(Map.of("s", stranger)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
