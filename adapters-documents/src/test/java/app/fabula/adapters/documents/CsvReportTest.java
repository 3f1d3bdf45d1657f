package app.fabula.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportDocuments.Format;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {
    private static final int CELLS = 11;

    @Test
    void every_line_has_as_many_cells_and_ends_as_rfc_4180_says() {
        var text = text(ReportSamples.week(), Locale.ENGLISH);
        assertThat(text).endsWith("\r\n");
        assertThat(lines(text)).hasSizeGreaterThan(60).allMatch(line -> line.size() == CELLS);
    }

    @Test
    void days_are_said_and_those_that_they_are_held_against() {
        assertThat(lines(text(ReportSamples.week(), Locale.ENGLISH)))
                .contains(
                        days("period", "from", "2026-03-02"),
                        days("period", "to", "2026-03-08"),
                        days("before", "from", "2026-02-23"),
                        days("before", "to", "2026-03-01"));
    }

    private static List<String> days(String section, String measure, String date) {
        return List.of(section, measure, "", date, "", "", "", "", "", "", "");
    }

    @Test
    void numbers_are_there_beside_those_before() {
        assertThat(lines(text(ReportSamples.week(), Locale.ENGLISH)))
                .contains(
                        List.of(
                                "effort",
                                "wordsRead",
                                "Words read",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "count",
                                "1710",
                                "1767"),
                        List.of(
                                "achievement",
                                "tier",
                                "Tier",
                                "2026-03-02",
                                "",
                                "Five stories",
                                "es",
                                "",
                                "tier",
                                "3",
                                ""),
                        List.of(
                                "story",
                                "wordsRead",
                                "Words read",
                                "",
                                "00000000-0000-0000-0000-000000000007",
                                "दरियाई घोड़ों के बाल क्यों नहीं होते",
                                "hi",
                                "B2",
                                "count",
                                "204",
                                ""));
    }

    @Test
    void what_machines_read_is_the_same_in_every_language() {
        var english = lines(text(ReportSamples.week(), Locale.ENGLISH));
        var arabic = lines(text(ReportSamples.week(), Locale.forLanguageTag("ar")));
        assertThat(withoutLabels(arabic)).isEqualTo(withoutLabels(english));
        assertThat(arabic).isNotEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r\n=1", "\u202E=1"})
    void no_title_is_a_formula(String title) {
        assertThat(titleOf(title)).doesNotStartWith("=").startsWith("'");
    }

    @Test
    void a_title_stays_one_cell() {
        assertThat(titleOf("a \"b\", c; d")).isEqualTo("a \"b\", c; d");
        assertThat(titleOf("a\r\nb\u0000c")).isEqualTo("a b c");
    }

    @Test
    void an_empty_week_is_zeros() {
        assertThat(lines(text(ReportSamples.empty(), Locale.ENGLISH)))
                .filteredOn(line -> !line.get(8).isEmpty() && !line.get(8).equals("unit"))
                .hasSizeGreaterThan(40)
                .allMatch(line -> line.get(9).equals("0"));
    }

    private static String titleOf(String title) {
        return lines(text(ReportSamples.titled(title), Locale.ENGLISH)).stream()
                .filter(line -> line.getFirst().equals("story"))
                .findFirst()
                .orElseThrow()
                .get(5);
    }

    private static List<List<String>> withoutLabels(List<List<String>> lines) {
        return lines.stream()
                .map(line -> {
                    var rest = new ArrayList<>(line);
                    rest.remove(2);
                    return List.copyOf(rest);
                })
                .toList();
    }

    private static String text(LearnerReport report, Locale language) {
        return new String(
                new ReportWriter().write(report, Format.CSV, language), StandardCharsets.UTF_8);
    }

    /** Read by the rules of RFC 4180 and nothing else. */
    private static List<List<String>> lines(String text) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (isQuoted) {
                if (letter != '"') {
                    cell.append(letter);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    isQuoted = false;
                }
            } else {
                switch (letter) {
                    case '"' -> isQuoted = true;
                    case ',', '\n' -> {
                        line.add(cell.toString());
                        cell.setLength(0);
                        if (letter == '\n') {
                            lines.add(List.copyOf(line));
                            line.clear();
                        }
                    }
                    case '\r' -> {}
                    default -> cell.append(letter);
                }
            }
        }
        return lines;
    }
}
