package app.fabula.adapters.documents;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Our own pages as trees. */
final class HtmlDom {
    private HtmlDom() {}

    static Document read(String html) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("a page of ours is not well-formed", e);
        }
    }

    static void addStyle(Document page, String sheet) {
        var style = page.createElement("style");
        style.setTextContent(sheet);
        page.getElementsByTagName("head").item(0).appendChild(style);
    }

    static List<Element> elements(Document page, String tag) {
        var found = page.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /** But for charts, which have their own way of lettering. */
    static void eachTextOfBody(Document page, UnaryOperator<String> change) {
        eachText(page.getElementsByTagName("body").item(0), change);
    }

    private static void eachText(Node node, UnaryOperator<String> change) {
        if (node instanceof Text text) {
            text.setData(change.apply(text.getData()));
        } else if (!(node instanceof Element element && element.getTagName().equals("svg"))) {
            for (var at = node.getFirstChild(); at != null; at = at.getNextSibling()) {
                eachText(at, change);
            }
        }
    }
}
