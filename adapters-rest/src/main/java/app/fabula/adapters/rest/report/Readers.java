package app.fabula.adapters.rest.report;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** What readers say of themselves. */
final class Readers {
    private Readers() {}

    /**
     * The one they like best first; none for what cannot be read, as RFC 9110 advises (12.5.4):
     * every answer is better than none.
     *
     * @param accepted as {@code Accept-Language} has it
     */
    static List<Locale> languages(Optional<String> accepted) {
        try {
            return accepted.map(LanguageRange::parse).orElse(List.of()).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
