package app.fabula.adapters.documents;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page of HTML without what is for screens only, which the typesetter of paper would complain of,
 * and with what it does not do by itself: Devanagari as syllables, tables whose first column is the
 * right one, names for charts.
 */
final class PaperPage {
    private static final int FATHATAN = 0x064B;
    private static final int LAST_VOWEL_MARK = 0x0652;
    private static final int SUPERSCRIPT_ALEF = 0x0670;

    private PaperPage() {}

    static Document of(String html, boolean rightToLeft, Syllables syllables) throws IOException {
        var page = HtmlDom.read(html);
        HtmlDom.elements(page, "style").forEach(style -> style.setTextContent(Style.PAPER));
        HtmlDom.eachTextOfBody(page, text -> syllables.lettersOf(withoutMarks(text)));
        for (var chart : HtmlDom.elements(page, "svg")) {
            var says = chart.getElementsByTagName("desc").item(0).getTextContent();
            chart.setAttribute("alt", says);
        }
        if (rightToLeft) {
            HtmlDom.elements(page, "tr").forEach(PaperPage::reverse);
            HtmlDom.elements(page, "colgroup").forEach(PaperPage::reverse);
        }
        return page;
    }

    private static String withoutMarks(String text) {
        var left = new StringBuilder();
        text.codePoints().filter(point -> !isMark(point)).forEach(left::appendCodePoint);
        return left.toString();
    }

    /**
     * Of direction, which fonts show as boxes, and elements say the same; or of a vowel of Arabic,
     * which would tear a word apart.
     */
    private static boolean isMark(int point) {
        return UCharacter.hasBinaryProperty(point, UProperty.BIDI_CONTROL)
                || (point >= FATHATAN && point <= LAST_VOWEL_MARK)
                || point == SUPERSCRIPT_ALEF;
    }

    private static void reverse(Element row) {
        var last = row.getLastChild();
        while (last != null) {
            var before = last.getPreviousSibling();
            row.appendChild(last);
            last = before;
        }
    }
}
