package app.fabula.bootstrap.catalog;

import app.fabula.application.catalog.ImportStories.Source;
import java.util.function.Supplier;

/**
 * A story that a folder should have. It is read when it is wanted, so that a large folder does not
 * fill the memory.
 *
 * @param name its file's, for people
 * @param reader throws {@link UnreadableStory}
 */
public record FoundStory(String name, Supplier<Source> reader) {
    public Source read() {
        return reader.get();
    }
}
