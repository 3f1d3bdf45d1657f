package app.fabula.adapters.documents;

import java.util.stream.Stream;

/** What somebody might call a story. */
final class HostileTitles {
    private HostileTitles() {}

    static Stream<String> all() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><svg onload=alert(1)>",
                "</bdi></th></table><img src=x onerror='alert(1)'>",
                "]]><!--<style>*{display:none}</style>",
                "&#60;script&#62; &lt;b&gt; &unknown;",
                "{0} {unknown,plural,other{#}} ${jndi:ldap://x}",
                "abc\u202Edcba\u2066\u2067\u2069\u200F",
                "a\u0000b\u0001c\u001Bd\uFFFEe\uD800f\uDFFFg",
                "\uE000\uE001\uE0FF private",
                "x".repeat(10_000),
                "wide ".repeat(2_000),
                "e\u0301".repeat(5_000),
                "न्\u200D".repeat(3_000),
                "שלום العربية हिन्दी 日本語 \uD83D\uDE00");
    }
}
