package app.fabula.adapters.documents;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements of HTML that are well-formed XML, too. Whatever is said is escaped: there is no
 * way to put in text that is not.
 */
final class Markup {
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param attributes names and values by turns
     */
    Markup open(String tag, String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    Markup close() {
        written.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /**
     * A table that scrolls within itself where the screen is too narrow for it, by keys too.
     *
     * @param caption that it begins with
     */
    Markup openTable(String caption, String... attributes) {
        open("div", "class", "wide", "role", "group", "aria-label", caption, "tabindex", "0");
        return open("table", attributes).leaf("caption", caption);
    }

    Markup closeTable() {
        return close().close();
    }

    /** An element with nothing but text in it. */
    Markup leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that is never closed in HTML, or closes itself in SVG. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes).append("/>\n");
        return this;
    }

    /** A style sheet of our own; the only thing that is not escaped, because it need not be. */
    Markup style(String ownSheet) {
        if (ownSheet.indexOf('<') >= 0 || ownSheet.indexOf('&') >= 0) {
            throw new IllegalArgumentException("a style sheet that would have to be escaped");
        }
        written.append("<style>").append(ownSheet).append("</style>\n");
        return this;
    }

    String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return "<!DOCTYPE html>\n" + written;
    }

    private StringBuilder start(String tag, String... attributes) {
        written.append('<').append(tag);
        for (var i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            written.append('"');
        }
        return written;
    }

    private void escape(String text) {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            switch (letter) {
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '&' -> written.append("&amp;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> written.append(letter);
            }
        }
    }
}
