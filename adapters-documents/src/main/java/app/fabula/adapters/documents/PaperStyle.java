package app.fabula.adapters.documents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the style of a page has more on paper: our own fonts, and no margins but the sheet's. */
final class PaperStyle {
    private PaperStyle() {}

    /**
     * @param syllables families of the fonts that this document has made for itself
     */
    static String of(List<String> syllables) {
        var families = families(syllables, Face.JAPANESE, Face.CHINESE);
        return "@page { @bottom-center { font-family: "
                + families
                + "; } }\n"
                + "html, body { font-family: "
                + families
                + "; }\n"
                + "body { font-size: 9.5pt; margin: 0; padding: 0; max-width: none; }\n"
                + "[lang|=\"zh\"] { font-family: "
                + families(syllables, Face.CHINESE, Face.JAPANESE)
                + "; }\n";
    }

    private static String families(List<String> syllables, Face first, Face second) {
        return Stream.concat(
                        syllables.stream(),
                        Stream.of(Face.LATIN, Face.ARABIC, first, second).map(Face::family))
                .map(family -> '"' + family + '"')
                .collect(Collectors.joining(", "));
    }
}
