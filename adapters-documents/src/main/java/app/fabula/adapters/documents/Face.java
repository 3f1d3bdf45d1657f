package app.fabula.adapters.documents;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts that come with the product, in the folder {@code fonts}. */
enum Face {
    LATIN("Noto Sans", "NotoSans-Regular.ttf", 400),
    LATIN_BOLD("Noto Sans", "NotoSans-Bold.ttf", 700),
    ARABIC("Noto Sans Arabic", "NotoSansArabic-Regular.ttf", 400),
    ARABIC_BOLD("Noto Sans Arabic", "NotoSansArabic-Bold.ttf", 700),
    DEVANAGARI("Noto Sans Devanagari", "NotoSansDevanagari-Regular.ttf", 400),
    DEVANAGARI_BOLD("Noto Sans Devanagari", "NotoSansDevanagari-Bold.ttf", 700),
    JAPANESE("Noto Sans JP", "NotoSansJP-Regular.ttf", 400),
    CHINESE("Noto Sans SC", "NotoSansSC-Regular.ttf", 400);

    /** Units that an em has in all of them. */
    static final int EM = 1000;

    private static final Map<Face, Font> DRAWN = new ConcurrentHashMap<>();

    private final String family;
    private final String file;
    private final int weight;

    Face(String family, String file, int weight) {
        this.family = family;
        this.file = file;
        this.weight = weight;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        var font = Face.class.getResourceAsStream("fonts/" + file);
        if (font == null) {
            throw new IllegalStateException("not on the class path: " + file);
        }
        return font;
    }

    /** As Java's own shaper (HarfBuzz) sets it, an em being {@link #EM}. Read when first wanted. */
    Font font() {
        return DRAWN.computeIfAbsent(this, Face::read);
    }

    private static Font read(Face face) {
        try (var file = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) EM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("one of our own fonts: " + face, e);
        }
    }
}
