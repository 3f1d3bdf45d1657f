package app.fabula.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportDocuments.Format;
import com.ibm.icu.text.Normalizer2;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfReportTest {
    private static final int MARGIN = 35;

    static Stream<Locale> languages() {
        return ReportTexts.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_word_of_the_page_is_found_on_paper(Locale language) throws IOException {
        var texts = ReportTexts.in(language);
        try (var paper = paper(ReportSamples.week(), language)) {
            var found = letters(text(paper));
            assertThat(found).contains(letters(texts.text("title")), letters(texts.text("footer")));
            Measures.ofEffort(ReportSamples.week())
                    .forEach(measure ->
                            assertThat(found).contains(letters(texts.text(measure.key()))));
            ReportSamples.STORIES.forEach(
                    story -> assertThat(found).contains(letters(story.title())));
        }
    }

    /** The pictures are kept in {@code target/pages}, for people to look at. */
    @ParameterizedTest
    @MethodSource("languages")
    void margins_stay_white_and_every_page_has_something_on_it(Locale language) throws IOException {
        try (var paper = paper(ReportSamples.month(), language)) {
            var pages = new PDFRenderer(paper);
            var folder = Files.createDirectories(Path.of("target", "pages"));
            assertThat(paper.getNumberOfPages()).isBetween(2, 5);
            for (var page = 0; page < paper.getNumberOfPages(); page++) {
                var picture = pages.renderImageWithDPI(page, 72);
                ImageIO.write(
                        picture,
                        "png",
                        folder.resolve(language + "-" + (page + 1) + ".png").toFile());
                assertThat(ink(picture, 0, picture.getWidth())).isGreaterThan(1000);
                assertThat(ink(picture, 0, MARGIN)).isZero();
                assertThat(ink(picture, picture.getWidth() - MARGIN, picture.getWidth())).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_same_report_is_the_same_bytes(Locale language) {
        assertThat(bytes(ReportSamples.week(), language))
                .isEqualTo(bytes(ReportSamples.week(), language));
    }

    @ParameterizedTest
    @MethodSource("app.fabula.adapters.documents.HostileTitles#all")
    void a_hostile_title_is_printed(String title) throws IOException {
        try (var paper = paper(ReportSamples.titled(title), Locale.ENGLISH)) {
            assertThat(paper.getNumberOfPages()).isBetween(2, 3);
            assertThat(paper.getDocumentCatalog().getOpenAction()).isNull();
            for (var page : paper.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
            assertThat(ink(new PDFRenderer(paper).renderImageWithDPI(1, 72), 560, 595)).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_page_has_its_number(Locale language) throws IOException {
        try (var paper = paper(ReportSamples.week(), language)) {
            var pages = paper.getNumberOfPages();
            for (var page = 1; page <= pages; page++) {
                assertThat(lines(paper, page).getLast().split(" / ", -1))
                        .containsExactlyInAnyOrder("" + page, "" + pages);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_heading_is_left_alone_at_the_end_of_a_page(Locale language) throws IOException {
        var about = letters(ReportTexts.in(language).text("days.about"));
        try (var paper = paper(ReportSamples.small(), language)) {
            for (var page = 1; page <= paper.getNumberOfPages(); page++) {
                var lines = lines(paper, page);
                assertThat(letters(lines.get(lines.size() - 2))).isNotEqualTo(about);
            }
        }
    }

    @Test
    void its_dates_are_those_of_the_report() throws IOException {
        try (var paper = paper(ReportSamples.week(), Locale.ENGLISH)) {
            var information = paper.getDocumentInformation();
            assertThat(information.getCreationDate().toInstant()).isEqualTo(ReportSamples.AS_OF);
            assertThat(information.getTitle())
                    .isEqualTo("Reading report, March 2\u2009–\u20098, 2026");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(paper.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void all_its_fonts_are_in_it() throws IOException {
        try (var paper = paper(ReportSamples.week(), Locale.JAPANESE)) {
            for (var page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void a_letter_without_a_font_is_a_question_mark() throws IOException {
        try (var paper = paper(ReportSamples.titled("한국 Ελλάδα Россия"), Locale.ENGLISH)) {
            assertThat(text(paper)).contains("?? Ελλάδα Россия");
        }
    }

    @Test
    void arabic_is_printed_without_vowel_marks_and_its_letters_still_join() throws IOException {
        try (var paper = paper(ReportSamples.titled("الأَوْلَادُ يَلْعَبُونَ"), Locale.ENGLISH)) {
            assertThat(letters(text(paper))).contains("الأولاديلعبون");
        }
    }

    @Test
    void a_year_is_not_longer_than_it_need_be() throws IOException {
        try (var paper = paper(ReportSamples.year(), Locale.ENGLISH)) {
            assertThat(paper.getNumberOfPages()).isBetween(4, 14);
        }
    }

    /** Syllables of the same letters in another order look different: they are shaped as one. */
    @Test
    void letters_of_a_syllable_grow_together() {
        assertThat(new Syllables().lettersOf("क्षि")).hasSize(1);
        assertThat(new Syllables().lettersOf("हिन्दी")).hasSize(2);
        assertThat(new Syllables().lettersOf("न्\u200D".repeat(16))).hasSize(2);
        assertThat(new Syllables().lettersOf("Norah 山")).isEqualTo("Norah 山");
        assertThat(new Lettering("क्ष").width()).isLessThan(new Lettering("कष").width());
        assertThat(new Lettering("الماعز").width())
                .isLessThan(new Lettering("ا ل م ا ع ز").width() * 0.8);
    }

    private static PDDocument paper(LearnerReport report, Locale language) throws IOException {
        return Loader.loadPDF(bytes(report, language));
    }

    private static byte[] bytes(LearnerReport report, Locale language) {
        return new ReportWriter().write(report, Format.PDF, language);
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }

    private static List<String> lines(PDDocument paper, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(paper).lines().map(String::strip).toList();
    }

    /** Without what lines and shapes of Arabic letters add. */
    private static String letters(String text) {
        var plain = Normalizer2.getNFKCInstance().normalize(text);
        var letters = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static long ink(BufferedImage picture, int fromX, int toX) {
        return IntStream.range(fromX, toX)
                .mapToLong(x ->
                        IntStream.range(0, picture.getHeight())
                                .filter(y -> (picture.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF)
                                .count())
                .sum();
    }
}
