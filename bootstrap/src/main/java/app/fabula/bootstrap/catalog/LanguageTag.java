package app.fabula.bootstrap.catalog;

import app.fabula.domain.shared.Language;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.Set;

/** Languages as people write them into files and onto folders. */
final class LanguageTag {
    private static final Set<String> KNOWN = Set.of(ULocale.getISOLanguages());

    private LanguageTag() {}

    static Language parse(String tag) {
        try {
            return new Language(tag);
        } catch (IllegalArgumentException e) {
            throw new UnreadableStory("'%s' is no language tag like es or pt-BR".formatted(tag));
        }
    }

    /** Stricter, since a folder may have any name: {@code stories} has the form of a tag too. */
    static Optional<Language> onFolder(String name) {
        try {
            return Optional.of(new Language(name))
                    .filter(language -> KNOWN.contains(language.locale().getLanguage()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
