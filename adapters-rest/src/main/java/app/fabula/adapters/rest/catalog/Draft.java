package app.fabula.adapters.rest.catalog;

import app.fabula.application.catalog.StoryDraft;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import app.fabula.domain.shared.Language;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The members that say what a story is, whoever sends it. What is optional may be null. */
interface Draft {
    Language language();

    @Nullable CefrLevel level();

    String title();

    @Nullable List<String> authors();

    String licence();

    @Nullable String attribution();

    List<String> pages();

    @Nullable List<VocabularyBody> vocabulary();

    default StoryDraft draft() {
        return new StoryDraft(
                language(),
                level(),
                title(),
                Objects.requireNonNullElse(authors(), List.of()),
                licence(),
                Objects.requireNonNullElse(attribution(), ""),
                pages(),
                entries(vocabulary()));
    }

    private static List<VocabularyEntry> entries(@Nullable List<VocabularyBody> vocabulary) {
        return vocabulary == null
                ? List.of()
                : vocabulary.stream().map(VocabularyBody::entry).toList();
    }
}
