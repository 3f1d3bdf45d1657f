package app.fabula.bootstrap.catalog;

import app.fabula.application.catalog.ImportStories.Source;
import app.fabula.domain.shared.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder without a manifest: all that is known is in the files and in the folders' names. */
record UnlistedStories(Path root) {

    StoryFolder among(List<Path> files) {
        return new StoryFolder(files.stream().map(this::found).toList(), List.of());
    }

    private FoundStory found(Path file) {
        var name = FileInFolder.relative(root, file);
        return new FoundStory(name, () -> read(name));
    }

    private Source read(String name) {
        var file = FileInFolder.find(root, name);
        var text = StoryFile.read(file);
        var language =
                text.closing()
                        .language()
                        .or(() -> languageOfFolder(file))
                        .orElseThrow(UnlistedStories::noLanguage);
        return new Source(
                name, text.draft(language, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Optional<Language> languageOfFolder(Path file) {
        for (var folder = file.getParent();
                folder != null && folder.startsWith(root);
                folder = folder.getParent()) {
            var language = LanguageTag.onFolder(String.valueOf(folder.getFileName()));
            if (language.isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }

    private static UnreadableStory noLanguage() {
        return new UnreadableStory(
                "its language is unknown: end it with a line '* Language: es' after a last ##, or"
                        + " put it into a folder named like its language");
    }
}
