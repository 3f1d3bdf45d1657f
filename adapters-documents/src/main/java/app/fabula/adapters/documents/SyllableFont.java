package app.fabula.adapters.documents;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * A font of a document's own whose letters are whole syllables, as the shaper of Java (HarfBuzz)
 * sets them. It carries what each stands for, so that text is found and copied as it was written.
 */
final class SyllableFont extends PDType3Font {
    /** A code is one byte, and 0 is left alone. */
    static final int MOST_LETTERS = 255;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int ASCENT = 1069;
    private static final int DESCENT = -293;

    private final Map<Integer, Integer> codes;

    private SyllableFont(COSDictionary font, Map<Integer, Integer> codes) throws IOException {
        super(font);
        this.codes = codes;
    }

    /**
     * @param syllables by the letter that stands for them; at most {@link #MOST_LETTERS}
     */
    static SyllableFont of(Face face, Map<Integer, String> syllables) throws IOException {
        var codes = new LinkedHashMap<Integer, Integer>();
        var meanings = new LinkedHashMap<Integer, String>();
        var shapes = new COSDictionary();
        var widths = new COSArray();
        var names = new COSArray();
        var bounds = new Rectangle2D.Double();
        names.add(COSInteger.ONE);
        for (var entry : syllables.entrySet()) {
            var code = codes.size() + 1;
            var name = COSName.getPDFName("s" + code);
            var text = entry.getValue().toCharArray();
            var set =
                    face.font()
                            .layoutGlyphVector(
                                    EXACT, text, 0, text.length, Font.LAYOUT_LEFT_TO_RIGHT);
            var width = (float) Math.rint(set.getGlyphPosition(set.getNumGlyphs()).getX());
            bounds.add(set.getVisualBounds());
            codes.put(entry.getKey(), code);
            meanings.put(code, entry.getValue());
            shapes.setItem(name, Type3.drawn(set.getOutline(), width));
            widths.add(new COSFloat(width));
            names.add(name);
        }
        var font = dictionary(Type3.box(bounds));
        font.setItem(COSName.CHAR_PROCS, shapes);
        font.setItem(COSName.ENCODING, encoding(names));
        font.setItem(COSName.WIDTHS, widths);
        font.setInt(COSName.LAST_CHAR, widths.size());
        font.setItem(COSName.TO_UNICODE, Type3.meanings(meanings));
        return new SyllableFont(font, codes);
    }

    @Override
    protected byte[] encode(int letter) {
        var code = codes.get(letter);
        if (code == null) {
            // As PDFBox's own fonts do: by this the typesetter knows that it is to try the next.
            throw new IllegalArgumentException("no syllable of this font: " + letter);
        }
        return new byte[] {code.byteValue()};
    }

    private static COSDictionary encoding(COSArray names) {
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, names);
        return encoding;
    }

    private static COSDictionary dictionary(COSArray box) {
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "Syllables");
        descriptor.setInt(COSName.FLAGS, 4);
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ASCENT, ASCENT);
        descriptor.setInt(COSName.DESCENT, DESCENT);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, box);
        font.setItem(COSName.FONT_MATRIX, Type3.numbers(1.0 / Face.EM, 0, 0, 1.0 / Face.EM, 0, 0));
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.FONT_DESC, descriptor);
        return font;
    }
}
