package app.fabula.adapters.documents;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.List;

/** Short text as outlines, in whatever scripts our fonts have. */
final class Lettering {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final List<Face> TRIED =
            List.of(Face.LATIN, Face.ARABIC, Face.DEVANAGARI, Face.JAPANESE, Face.CHINESE);

    private final TextLayout layout;

    Lettering(String text) {
        var attributed = new AttributedString(text);
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var end = at + Character.charCount(text.codePointAt(at));
            attributed.addAttribute(TextAttribute.FONT, font(text, at), at, end);
        }
        this.layout = new TextLayout(attributed.getIterator(), EXACT);
    }

    /** In units of an em, as {@link #outline} is. */
    double width() {
        return layout.getAdvance();
    }

    /**
     * @param size of the letters
     * @param x of the left end
     * @param y of the line that letters stand on
     */
    Shape outline(double size, double x, double y) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / Face.EM, size / Face.EM);
        return layout.getOutline(place);
    }

    /** Marks and spaces go with what they stand by, so that words are shaped as one. */
    private static Font font(String text, int at) {
        var point = text.codePointAt(at);
        return TRIED.stream()
                .map(Face::font)
                .filter(font -> font.canDisplay(point))
                .findFirst()
                .orElseGet(Face.LATIN::font);
    }
}
