package app.fabula.bootstrap.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of stories: with a manifest the files that it lists, otherwise every .md and .txt in it.
 *
 * @param notes on what is there and was not taken, a sentence each
 */
public record StoryFolder(List<FoundStory> stories, List<String> notes) {
    public StoryFolder {
        stories = List.copyOf(stories);
        notes = List.copyOf(notes);
    }

    /**
     * @throws UnreadableFolder when it is none, or its manifest cannot be understood
     */
    public static StoryFolder open(Path folder) {
        try {
            var root = folder.toRealPath();
            var files = StoryWalk.through(root);
            return StoryManifest.in(root)
                    .map(manifest -> new ListedStories(root, manifest).among(files))
                    .orElseGet(() -> new UnlistedStories(root).among(files));
        } catch (IOException e) {
            throw new UnreadableFolder("There is no folder %s to read.".formatted(folder));
        }
    }
}
