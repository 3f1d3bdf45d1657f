package app.fabula.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportDocuments.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final Set<String> ACTIVE =
            Set.of(
                    "script",
                    "a",
                    "img",
                    "link",
                    "iframe",
                    "object",
                    "use",
                    "image",
                    "foreignObject",
                    "form",
                    "input",
                    "base",
                    "video",
                    "audio",
                    "animate",
                    "set");

    static Stream<Locale> languages() {
        return ReportTexts.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_page_says_its_language_and_direction(Locale language) throws IOException {
        var root = page(ReportSamples.week(), language).getDocumentElement();
        assertThat(root.getAttribute("lang")).isEqualTo(language.toLanguageTag());
        assertThat(root.getAttribute("dir"))
                .isEqualTo(language.getLanguage().equals("ar") ? "rtl" : "ltr");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_title_is_there_in_its_own_language(Locale language) throws IOException {
        var titles = HtmlDom.elements(page(ReportSamples.week(), language), "bdi");
        assertThat(ReportSamples.STORIES)
                .allSatisfy(story ->
                        assertThat(titles)
                                .anySatisfy(title -> {
                                    assertThat(title.getTextContent()).isEqualTo(story.title());
                                    assertThat(title.getAttribute("lang"))
                                            .isEqualTo(story.language().tag());
                                }));
    }

    @Test
    void every_chart_is_also_said_in_words() throws IOException {
        var page = page(ReportSamples.week(), Locale.ENGLISH);
        var charts = HtmlDom.elements(page, "svg");
        assertThat(charts).hasSize(4);
        assertThat(charts)
                .allSatisfy(chart -> {
                    assertThat(chart.getAttribute("role")).isEqualTo("img");
                    for (var id : chart.getAttribute("aria-labelledby").split(" ", -1)) {
                        assertThat(byId(page, id).getTextContent()).isNotBlank();
                    }
                });
        assertThat(byId(page, "chart-words-text").getTextContent())
                .isEqualTo("1,710 words in all. The most was 570, on Fri, Mar 6, 2026.");
        assertThat(byId(page, "chart-levels-text").getTextContent())
                .startsWith("A1: 561 words · A2: 1,108 words · B1: 144 words")
                .endsWith("Not graded: 33 words");
    }

    @Test
    void every_table_has_a_caption_and_heads_that_say_what_they_are_of() throws IOException {
        var page = page(ReportSamples.week(), Locale.FRENCH);
        assertThat(HtmlDom.elements(page, "table"))
                .hasSize(6)
                .allSatisfy(table ->
                        assertThat(table.getFirstChild().getNodeName()).isEqualTo("caption"));
        assertThat(HtmlDom.elements(page, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
    }

    @Test
    void every_table_scrolls_within_itself_by_keys_too_where_the_screen_is_narrow()
            throws IOException {
        var page = page(ReportSamples.week(), Locale.GERMAN);
        assertThat(HtmlDom.elements(page, "table"))
                .allSatisfy(table -> {
                    var around = (Element) table.getParentNode();
                    assertThat(around.getAttribute("class")).isEqualTo("wide");
                    assertThat(around.getAttribute("tabindex")).isEqualTo("0");
                    assertThat(around.getAttribute("aria-label"))
                            .isEqualTo(table.getFirstChild().getTextContent());
                });
        assertThat(HtmlDom.elements(page, "style").getFirst().getTextContent())
                .contains("@media screen", ".wide { overflow-x: auto; }");
    }

    @Test
    void of_days_to_come_there_is_nothing_but_the_date() throws IOException {
        var page = page(ReportSamples.thisWeek(), Locale.ENGLISH);
        var days = HtmlDom.elements(page, "tr");
        assertThat(days.subList(days.size() - 7, days.size()))
                .map(day -> day.getTextContent().strip().replaceAll("\\s*\n", "|"))
                .startsWith("Mon, Mar 9, 2026|0 min|0|0", "Tue, Mar 10, 2026")
                .endsWith("Sun, Mar 15, 2026");
        assertThat(shades(page)).isEqualTo(shades(page(ReportSamples.empty(), Locale.ENGLISH)) - 6);
    }

    /** Squares of the calendar, and the bars of all other charts. */
    private static int shades(Document page) {
        return HtmlDom.elements(page, "rect").size();
    }

    @Test
    void headings_are_one_and_then_those_below_it() throws IOException {
        var page = page(ReportSamples.week(), Locale.GERMAN);
        assertThat(HtmlDom.elements(page, "h1")).hasSize(1);
        assertThat(HtmlDom.elements(page, "h2")).hasSize(6);
    }

    @Test
    void its_policy_allows_its_own_style_and_nothing_else()
            throws IOException, NoSuchAlgorithmException {
        var page = page(ReportSamples.week(), Locale.ENGLISH);
        var sheet = HtmlDom.elements(page, "style").getFirst().getTextContent();
        var digest =
                Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(sheet.getBytes(StandardCharsets.UTF_8)));
        assertThat(HtmlDom.elements(page, "meta"))
                .anyMatch(meta ->
                        meta.getAttribute("content")
                                .equals("default-src 'none'; style-src 'sha256-" + digest + "'"));
        assertThat(everything(page)).noneMatch(element -> element.hasAttribute("style"));
    }

    @ParameterizedTest
    @MethodSource("app.fabula.adapters.documents.HostileTitles#all")
    void a_hostile_title_is_text(String title) throws IOException {
        var page = page(ReportSamples.titled(title), Locale.ENGLISH);
        assertThat(everything(page))
                .noneMatch(element -> ACTIVE.contains(element.getTagName()))
                .allMatch(element ->
                        IntStream.range(0, element.getAttributes().getLength())
                                .mapToObj(at -> element.getAttributes().item(at).getNodeName())
                                .noneMatch(name -> name.startsWith("on") || name.contains("href")));
        assertThat(HtmlDom.elements(page, "svg")).hasSize(4);
        assertThat(page.getDocumentElement().getTextContent())
                .doesNotContainPattern("[\\u0000-\\u0008\\u202A-\\u202E\\u2066-\\u2069]");
    }

    @Test
    void a_long_title_is_cut_after_a_whole_character() throws IOException {
        var page = page(ReportSamples.titled("क्षि".repeat(2500)), Locale.ENGLISH);
        var title = HtmlDom.elements(page, "bdi").getLast().getTextContent();
        assertThat(title).hasSize(161).endsWith("क्षि…");
    }

    @Test
    void a_title_that_is_one_endless_character_is_cut_all_the_same() throws IOException {
        var page = page(ReportSamples.titled("न्\u200D".repeat(3000)), Locale.ENGLISH);
        assertThat(HtmlDom.elements(page, "bdi").getLast().getTextContent()).hasSize(161);
    }

    @Test
    void an_empty_week_says_so_and_is_zeros() throws IOException {
        var page = page(ReportSamples.empty(), Locale.ENGLISH);
        assertThat(page.getDocumentElement().getTextContent())
                .contains("Nothing was read in this period.", "No story was read in this period.");
        assertThat(HtmlDom.elements(page, "td"))
                .isNotEmpty()
                .allMatch(cell -> cell.getTextContent().startsWith("0"));
    }

    @Test
    void many_stories_are_counted_where_they_are_not_shown() throws IOException {
        var story = ReportSamples.STORIES.getFirst();
        var many = Collections.nCopies(130, story);
        var report = ReportSamples.report(ReportSamples.week().period(), many);
        assertThat(page(report, Locale.ENGLISH).getDocumentElement().getTextContent())
                .contains("And 30 more stories.");
    }

    private static Document page(LearnerReport report, Locale language) throws IOException {
        var bytes = new ReportWriter().write(report, Format.HTML, language);
        return HtmlDom.read(new String(bytes, StandardCharsets.UTF_8));
    }

    private static List<Element> everything(Document page) {
        return HtmlDom.elements(page, "*");
    }

    private static Element byId(Document page, String id) {
        return everything(page).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
