package app.fabula.adapters.documents;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Lines as RFC 4180 has them. A text that a spreadsheet would take for a formula gets an apostrophe
 * in front, as OWASP advises; numbers get none, for none of ours is below zero.
 */
final class CsvTable {
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder lines = new StringBuilder();

    void line(String... cells) {
        lines.append(
                        Arrays.stream(cells)
                                .map(CsvTable::harmless)
                                .map(CsvTable::quoted)
                                .collect(Collectors.joining(",")))
                .append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        var isPlain = text.chars().noneMatch(letter -> ",\"\r\n;\t".indexOf(letter) >= 0);
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
