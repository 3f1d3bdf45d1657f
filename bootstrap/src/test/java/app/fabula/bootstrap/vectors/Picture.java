package app.fabula.bootstrap.vectors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What can be read in an SVG. */
record Picture(Element root) {
    static Picture of(Path file) {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            return new Picture(document.getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** The histories that are drawn in it. */
    List<Element> histories() {
        return having(root, "data-scenario").toList();
    }

    static List<Element> days(Element history) {
        return having(history, "data-date").toList();
    }

    static List<Element> times(Element history) {
        return having(history, "data-at").toList();
    }

    static String text(Element element, String kind) {
        return all(element, "text")
                .filter(some -> some.getAttribute("class").equals(kind))
                .map(Element::getTextContent)
                .collect(Collectors.joining(" "));
    }

    String only(String name) {
        return all(root, name).map(Element::getTextContent).collect(Collectors.joining(" "));
    }

    private static Stream<Element> having(Element element, String attribute) {
        return all(element, "*").filter(some -> some.hasAttribute(attribute));
    }

    private static Stream<Element> all(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
