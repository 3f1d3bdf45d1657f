package app.fabula.bootstrap.catalog;

import app.fabula.application.catalog.ImportStories.Source;
import app.fabula.bootstrap.catalog.StoryManifest.Card;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A folder with a manifest: it knows better than the files, and tells which there are. */
record ListedStories(Path root, StoryManifest manifest) {

    StoryFolder among(List<Path> files) {
        var ids = new HashSet<String>();
        var stories = new ArrayList<FoundStory>();
        for (var card : manifest.cards()) {
            var isRepeated = card.id().isPresent() && !ids.add(card.id().get());
            stories.add(new FoundStory(name(card), () -> read(card, isRepeated)));
        }
        return new StoryFolder(stories, unlisted(files).stream().toList());
    }

    private Source read(Card card, boolean isRepeated) {
        var id = wanted(card.id(), "id");
        if (isRepeated) {
            throw new UnreadableStory("the manifest has its id %s twice".formatted(id));
        }
        var text = StoryFile.read(FileInFolder.find(root, wanted(card.file(), "file")));
        var language = LanguageTag.parse(wanted(card.language(), "language"));
        return new Source(
                id, text.draft(language, card.title(), card.licence(), card.attribution()));
    }

    private static String wanted(Optional<String> value, String name) {
        return value.orElseThrow(
                () -> new UnreadableStory("the manifest says no %s for it".formatted(name)));
    }

    private static String name(Card card) {
        return card.file()
                .or(card::id)
                .orElseGet(() -> "story %d of the manifest".formatted(card.place()));
    }

    private Optional<String> unlisted(List<Path> files) {
        var listed =
                manifest.cards().stream()
                        .flatMap(card -> card.file().stream())
                        .collect(Collectors.toSet());
        var others =
                files.stream()
                        .map(file -> FileInFolder.relative(root, file))
                        .filter(file -> !listed.contains(file))
                        .collect(Collectors.joining(", "));
        return Optional.of(others)
                .filter(names -> !names.isEmpty())
                .map(names -> "Not in the manifest, and left out: " + names);
    }
}
