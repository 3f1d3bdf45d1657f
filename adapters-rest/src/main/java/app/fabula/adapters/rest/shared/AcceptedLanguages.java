package app.fabula.adapters.rest.shared;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** What readers say of themselves in {@code Accept-Language}. */
public final class AcceptedLanguages {
    /** Far more than anybody reads. */
    private static final int LONGEST = 500;

    private AcceptedLanguages() {}

    /**
     * The one they like best first, without those that they do not want; none for what is too long
     * or cannot be read, as RFC 9110 advises (12.5.4): every answer is better than none.
     */
    public static List<LanguageRange> of(Optional<String> header) {
        try {
            return header
                    .filter(text -> text.length() <= LONGEST)
                    .map(LanguageRange::parse)
                    .orElse(List.of())
                    .stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** As locales; {@code *} is one of no language. */
    public static List<Locale> locales(Optional<String> header) {
        return of(header).stream().map(range -> Locale.forLanguageTag(range.getRange())).toList();
    }
}
