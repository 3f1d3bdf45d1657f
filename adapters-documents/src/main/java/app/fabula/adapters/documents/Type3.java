package app.fabula.adapters.documents;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Parts of a font whose letters are drawn one by one (PDF 32000-1, 9.6.5 and 9.10.3). */
final class Type3 {
    private static final int MOST_A_BLOCK = 100;

    private Type3() {}

    /** How a letter looks: its width, its bounds, and the lines around what is filled. */
    static COSStream drawn(Shape shape, double width) throws IOException {
        var box = shape.getBounds2D();
        var program = new StringBuilder();
        number(program, width).append("0 ");
        point(program, Math.floor(box.getMinX()), Math.ceil(box.getMaxY()));
        point(program, Math.ceil(box.getMaxX()), Math.floor(box.getMinY())).append("d1\n");
        var at = new double[6];
        var x = 0.0;
        var y = 0.0;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> point(program, at[0], at[1]).append("m\n");
                case PathIterator.SEG_LINETO -> point(program, at[0], at[1]).append("l\n");
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows cubic curves only; this one is the same curve.
                    point(program, x + 2 * (at[0] - x) / 3, y + 2 * (at[1] - y) / 3);
                    point(
                            program,
                            at[2] + 2 * (at[0] - at[2]) / 3,
                            at[3] + 2 * (at[1] - at[3]) / 3);
                    point(program, at[2], at[3]).append("c\n");
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CLOSE -> program.append("h\n");
                default -> throw new IllegalStateException("fonts of ours have no cubic curves");
            }
            x = at[0];
            y = at[1];
        }
        return stream(program.append("f\n").toString());
    }

    /** What the codes of a font stand for. */
    static COSStream meanings(Map<Integer, String> texts) throws IOException {
        var map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.append("/CMapName /Meanings def\n/CMapType 2 def\n");
        map.append("1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
        var codes = List.copyOf(texts.keySet());
        for (var from = 0; from < codes.size(); from += MOST_A_BLOCK) {
            var block = codes.subList(from, Math.min(from + MOST_A_BLOCK, codes.size()));
            map.append(block.size()).append(" beginbfchar\n");
            for (var code : block) {
                var text = texts.getOrDefault(code, "").getBytes(StandardCharsets.UTF_16BE);
                map.append('<').append(HexFormat.of().toHexDigits(code.byteValue()));
                map.append("> <").append(HexFormat.of().formatHex(text)).append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return stream(map.toString());
    }

    /** What no letter goes beyond. */
    static COSArray box(Rectangle2D bounds) {
        return numbers(
                Math.floor(bounds.getMinX()),
                Math.floor(-bounds.getMaxY()),
                Math.ceil(bounds.getMaxX()),
                Math.ceil(-bounds.getMinY()));
    }

    static COSArray numbers(double... values) {
        var numbers = new COSArray();
        for (var value : values) {
            numbers.add(new COSFloat((float) value));
        }
        return numbers;
    }

    /** Java's y goes down, that of PDF up. */
    private static StringBuilder point(StringBuilder program, double x, double y) {
        return number(number(program, x), -y);
    }

    /** A thousandth of an em is finer than any eye. */
    private static StringBuilder number(StringBuilder program, double value) {
        return program.append(Math.round(value)).append(' ');
    }

    private static COSStream stream(String content) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
