package app.fabula.adapters.persistence.achievement.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Elements of an SVG picture, one a line. Numbers are pixels, with one digit after the point. */
final class Canvas {
    private final List<String> elements = new ArrayList<>();

    /** Numbers among the values are written as coordinates. */
    void add(String form, Object... values) {
        elements.add(form.formatted(Stream.of(values).map(Canvas::value).toArray()));
    }

    void text(String kind, double x, double y, String said) {
        add("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>", kind, x, y, escaped(said));
    }

    void sign(Sign sign, double x, double y) {
        add("<g transform=\"translate(%s %s)\">%s</g>", x, y, sign.drawn());
    }

    String elements() {
        return String.join("\n  ", elements);
    }

    static String escaped(String said) {
        return said.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Object value(Object value) {
        return value instanceof Double number ? number(number) : value;
    }
}
