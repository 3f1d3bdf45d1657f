package app.fabula.bootstrap.catalog;

import app.fabula.application.catalog.ImportStories.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The stories that come with the product, so that there is something to read on the first day. */
public final class StarterLibrary {
    private static final Pattern PLACE = Pattern.compile(".*/library/([^/]+)/([^/]+)\\.md");

    private StarterLibrary() {}

    /** Their identity is {@code starter/language/name}. */
    public static List<Source> stories() {
        try {
            var files =
                    new PathMatchingResourcePatternResolver(StarterLibrary.class.getClassLoader())
                            .getResources("classpath:/library/*/*.md");
            return Arrays.stream(files)
                    .map(StarterLibrary::story)
                    .sorted(Comparator.comparing(Source::identity))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The starter library cannot be read.", e);
        }
    }

    private static Source story(Resource file) {
        try {
            var place = PLACE.matcher(file.getURL().toString());
            if (!place.matches()) {
                throw new IllegalStateException("not a starter story: " + file);
            }
            var text = StoryMarkdown.parse(StoryFile.decoded(file.getContentAsByteArray()));
            return new Source(
                    "starter/%s/%s".formatted(place.group(1), place.group(2)),
                    text.draft(
                            LanguageTag.parse(place.group(1)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException("The starter library cannot be read.", e);
        }
    }
}
