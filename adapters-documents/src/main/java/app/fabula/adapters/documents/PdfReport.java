package app.fabula.adapters.documents;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** The HTML page of a report on paper. */
final class PdfReport {
    static {
        // Of each font and sheet that it loads it tells by a handler of its own, past every
        // setting.
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final ReportTexts texts;
    private final Syllables syllables = new Syllables();

    private PdfReport(ReportTexts texts) {
        this.texts = texts;
    }

    /**
     * @param page as it is shown on a screen
     * @param asOf by which it is dated
     */
    static byte[] of(String page, Instant asOf, ReportTexts texts) {
        try {
            return new PdfReport(texts).write(page, asOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(String html, Instant asOf) throws IOException {
        var page = PaperPage.of(html, texts.isRightToLeft(), syllables);
        try (var document = new PDDocument();
                var renderer = builder(page, document).buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            date(document, asOf);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PdfRendererBuilder builder(Document page, PDDocument document) throws IOException {
        var locale = Locale.forLanguageTag(texts.locale().toLanguageTag());
        var builder =
                new PdfRendererBuilder()
                        .usePDDocument(document)
                        .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                        .useUnicodeBidiReorderer(new ICUBidiReorderer())
                        .useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(locale))
                        .useUnicodeCharacterBreaker(new ICUBreakers.ICUCharacterBreaker(locale))
                        .defaultTextDirection(
                                texts.isRightToLeft() ? TextDirection.RTL : TextDirection.LTR)
                        .useExternalResourceAccessControl((_, _) -> false, null)
                        .useReplacementText("?")
                        .useSVGDrawer(new ChartsOnPaper())
                        .usePdfUaAccessibility(true)
                        .withProducer("Fabula");
        // What a tree's root is set in before it is asked what it wants.
        builder.useFont(Face.LATIN::open, "serif", 400, FontStyle.NORMAL, true);
        for (var face : Face.values()) {
            builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        var families = new ArrayList<String>();
        for (var lot : syllables.lots(SyllableFont.MOST_LETTERS)) {
            var family = "Syllables " + families.size();
            families.add(family);
            use(builder, family, 400, SyllableFont.of(Face.DEVANAGARI, lot));
            use(builder, family, 700, SyllableFont.of(Face.DEVANAGARI_BOLD, lot));
        }
        HtmlDom.addStyle(page, PaperStyle.of(families));
        return builder.withW3cDocument(page, null);
    }

    private static void use(
            PdfRendererBuilder builder, String family, int weight, SyllableFont font) {
        builder.useFont(new PDFontSupplier(font), family, weight, FontStyle.NORMAL, false);
    }

    /** All that would change from one writing to the next is taken from the report. */
    private static void date(PDDocument document, Instant asOf) {
        var at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        at.setTimeInMillis(asOf.toEpochMilli());
        var information = document.getDocumentInformation();
        information.setCreationDate(at);
        information.setModificationDate(at);
        document.setDocumentId(asOf.toEpochMilli());
    }
}
