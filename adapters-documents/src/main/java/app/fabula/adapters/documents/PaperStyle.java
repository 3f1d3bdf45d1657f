package app.fabula.adapters.documents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the style of a page has more on paper: our own fonts, numbers of pages, and no margins but
 * the sheet's.
 */
final class PaperStyle {
    private PaperStyle() {}

    /**
     * @param syllables families of the fonts that this document has made for itself
     */
    static String of(List<String> syllables) {
        var families = families(syllables, Face.JAPANESE, Face.CHINESE);
        // All of it at one place: of two rules for one margin the typesetter keeps the later.
        return "@page { @bottom-center { content: counter(page) \" / \" counter(pages);"
                + " font-size: 8pt; color: #5a6872; font-family: "
                + families
                + "; } }\n"
                + "html, body { font-family: "
                + families
                + "; }\n"
                + "body { font-size: 9.5pt; margin: 0; padding: 0; max-width: none; }\n"
                // Room for the caption and some rows: a table's head does not stay with them.
                + "h2 { -fs-page-break-min-height: 4cm; }\n"
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
