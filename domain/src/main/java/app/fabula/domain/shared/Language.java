package app.fabula.domain.shared;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * A language by its BCP 47 tag in canonical form: {@code es}, {@code pt-BR}, {@code zh-Hant}, and
 * {@code und} where nobody said which one. A tag that is ill-formed or names no language otherwise
 * is an {@link IllegalArgumentException}.
 */
public record Language(String tag) {
    private static final String UNDETERMINED = "und";

    public Language {
        tag = canonical(tag);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Without region, script and whatever else; empty where nobody said which language it is. */
    public Optional<String> primary() {
        var end = tag.indexOf('-');
        return Optional.of(end < 0 ? tag : tag.substring(0, end))
                .filter(language -> !language.equals(UNDETERMINED));
    }

    @Override
    public String toString() {
        return tag;
    }

    private static String canonical(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            if (locale.getLanguage().isEmpty() && !tag.equalsIgnoreCase(UNDETERMINED)) {
                throw new IllegalArgumentException("names no language: " + tag);
            }
            return locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a BCP 47 language tag: " + tag, e);
        }
    }
}
