package app.fabula.adapters.documents;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws what {@link Drawing} writes, bars and labels, into a PDF: a few lines in place of a library
 * for all of SVG, whose text would not be shaped.
 */
final class ChartsOnPaper implements SVGDrawer {
    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dots) {
        return new Chart(svg, attribute(svg, "width"), attribute(svg, "height"), dots);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}

    private static double attribute(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    /**
     * @param dots of the device that a pixel of a page has
     */
    private record Chart(Element svg, double width, double height, double dots)
            implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width * dots);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height * dots);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics(
                    (float) x, (float) y, (float) width, (float) height, this::draw);
        }

        private void draw(Graphics2D graphics) {
            var isRightToLeft = svg.getAttribute("direction").equals("rtl");
            for (var node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    switch (element.getTagName()) {
                        case "rect" -> bar(graphics, element);
                        case "text" -> label(graphics, element, isRightToLeft);
                        default -> {}
                    }
                }
            }
        }

        private static void bar(Graphics2D graphics, Element bar) {
            graphics.setColor(Color.decode(bar.getAttribute("fill")));
            graphics.fill(
                    new Rectangle2D.Double(
                            attribute(bar, "x"),
                            attribute(bar, "y"),
                            attribute(bar, "width"),
                            attribute(bar, "height")));
        }

        private static void label(Graphics2D graphics, Element label, boolean isRightToLeft) {
            var size = attribute(label, "font-size");
            var text = new Lettering(label.getTextContent());
            var width = text.width() * size / Face.EM;
            var x = attribute(label, "x");
            var left =
                    switch (label.getAttribute("text-anchor")) {
                        case "start" -> isRightToLeft ? x - width : x;
                        case "middle" -> x - width / 2;
                        case "end" -> isRightToLeft ? x : x - width;
                        default -> throw new IllegalArgumentException("not of ours");
                    };
            graphics.setColor(Color.decode(label.getAttribute("fill")));
            graphics.fill(text.outline(size, left, attribute(label, "y")));
        }
    }
}
