package app.fabula.adapters.rest.catalog;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import app.fabula.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A word of a story, in requests and in answers.
 *
 * @param term in its dictionary form
 * @param translations by the tag of their language
 */
@Schema(name = "VocabularyEntry")
record VocabularyBody(
        @NotNull @Line(max = 200) @Schema(example = "el zorro") String term,
        @NotNull @Size(max = 50) @Schema(example = "{\"en\": \"fox\"}")
                Map<Language, @Line(max = 500) String> translations) {

    static VocabularyBody of(VocabularyEntry entry) {
        var translations = new LinkedHashMap<Language, String>();
        entry.translations().forEach((tag, text) -> translations.put(new Language(tag), text));
        return new VocabularyBody(entry.term(), translations);
    }

    VocabularyEntry entry() {
        var byTag = new TreeMap<String, String>();
        translations.forEach((language, text) -> byTag.put(language.tag(), text));
        return new VocabularyEntry(term, byTag);
    }
}
