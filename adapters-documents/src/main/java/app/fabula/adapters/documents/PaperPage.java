package app.fabula.adapters.documents;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page of HTML with what the typesetter of paper does not do by itself: Devanagari as syllables,
 * tables whose first column is the right one, names for charts.
 */
final class PaperPage {
    private PaperPage() {}

    static Document of(String html, boolean rightToLeft, Syllables syllables) throws IOException {
        var page = HtmlDom.read(html);
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

    /** Marks of direction, which fonts show as boxes; elements say the same. */
    private static String withoutMarks(String text) {
        var left = new StringBuilder();
        text.codePoints()
                .filter(point -> !UCharacter.hasBinaryProperty(point, UProperty.BIDI_CONTROL))
                .forEach(left::appendCodePoint);
        return left.toString();
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
