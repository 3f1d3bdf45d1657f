package app.fabula.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.report.Effort;
import app.fabula.application.report.GroupReport;
import app.fabula.application.report.GroupReport.Member;
import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.report.ReportPeriod;
import app.fabula.domain.shared.LearnerId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupReportTest {
    private static final GroupReport CLASS = report("Füchse & <b>Bären</b>", 30);
    private static final GroupReport EMPTY = report("=1+1", 0);

    static Stream<Locale> languages() {
        return ReportTexts.LANGUAGES.stream();
    }

    private static GroupReport report(String name, int learners) {
        return new GroupReport(
                name,
                ReportPeriod.weekOf(ReportSamples.MONDAY),
                ReportSamples.AS_OF,
                IntStream.range(0, learners).mapToObj(GroupReportTest::member).toList());
    }

    private static Member member(int number) {
        var learner = new LearnerId(new UUID(0x0197f1c56f5e7c11L, -number * 0x123456789abL - 1));
        var effort = new Effort(number * 731L, number % 8, number * 3, number * 217, number / 3, 0);
        return new Member(learner, effort, number / 5);
    }

    /** Pictures are kept in {@code target/pages}, for people to look at. */
    @ParameterizedTest
    @MethodSource("languages")
    void every_learner_is_on_the_page_and_on_paper(Locale language) throws IOException {
        var page = text(CLASS, Format.HTML, language);
        assertThat(page).contains("Füchse &amp; &lt;b&gt;Bären&lt;/b&gt;").doesNotContain("<b>");
        var texts = ReportTexts.in(language);
        try (var paper = Loader.loadPDF(bytes(CLASS, Format.PDF, language))) {
            var folder = Files.createDirectories(Path.of("target", "pages"));
            ImageIO.write(
                    new PDFRenderer(paper).renderImageWithDPI(0, 72),
                    "png",
                    folder.resolve("group-" + language + ".png").toFile());
            assertThat(paper.getNumberOfPages()).isBetween(2, 3);
            var found = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
            for (var member : CLASS.members()) {
                assertThat(page).contains(member.learner().toString());
                assertThat(found).contains(member.learner().toString());
            }
            assertThat(found).doesNotContain("?");
            assertThat(page).contains(texts.text("group.title"), texts.text("column.median"));
        }
    }

    @Test
    void a_table_has_a_line_for_each_number() {
        var lines = text(CLASS, Format.CSV, Locale.ENGLISH).lines().toList();
        assertThat(lines).hasSize(5 + 3 * 6 + 30 * 6);
        assertThat(lines)
                .contains(
                        "least,wordsRead,Words read,,count,0",
                        "median,wordsRead,Words read,,count,3147",
                        "most,wordsRead,Words read,,count,6293")
                .allMatch(line -> Arrays.asList(line.split(",", -1)).size() == 6);
    }

    @Test
    void a_group_of_nobody_is_zeros() {
        assertThat(text(EMPTY, Format.CSV, Locale.ENGLISH))
                .contains("group,name,,,,'=1+1", "most,pagesRead,Pages read,,count,0");
        assertThat(text(EMPTY, Format.HTML, Locale.ENGLISH))
                .contains("There is nobody in the group.");
        assertThat(bytes(EMPTY, Format.PDF, Locale.ENGLISH)).isNotEmpty();
    }

    @Test
    void the_same_report_is_the_same_bytes() {
        for (var format : List.of(Format.PDF, Format.HTML)) {
            assertThat(bytes(CLASS, format, Locale.JAPANESE))
                    .isEqualTo(bytes(CLASS, format, Locale.JAPANESE));
        }
    }

    private static String text(GroupReport report, Format format, Locale language) {
        return new String(bytes(report, format, language), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(GroupReport report, Format format, Locale language) {
        return new ReportWriter().write(report, format, language);
    }
}
