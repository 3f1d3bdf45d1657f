package app.fabula.adapters.rest.credential;

import app.fabula.domain.shared.Language;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** What readers say of themselves. */
final class Readers {
    private Readers() {}

    /**
     * The one they like best first, and last the learner's own; what cannot be read is none, as RFC
     * 9110 advises (12.5.4): every answer is better than none.
     *
     * @param accepted as {@code Accept-Language} has it
     */
    static List<LanguageRange> languages(Optional<String> accepted, Language own) {
        return Stream.concat(
                        accepted(accepted).stream().filter(range -> range.getWeight() > 0),
                        Stream.of(new LanguageRange(own.tag())))
                .toList();
    }

    private static List<LanguageRange> accepted(Optional<String> header) {
        try {
            return header.map(LanguageRange::parse).orElse(List.of());
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
